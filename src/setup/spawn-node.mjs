import { spawn } from 'node:child_process';
import { findNode, root } from './project.mjs';

/** What every process runs in: this one's variables, without Astro's telemetry, in colour where a terminal shows it. @param {Record<string, string>} [more] */
export function environment(more = {}) {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    FORCE_COLOR: process.env.FORCE_COLOR ?? (process.stdout.isTTY ? '1' : '0'),
    ...more,
  };
}

/**
 * Runs a script on the pinned Node.js, in the project's root. SIGTERM is passed on; a terminal sends SIGINT to the script by itself, and here it
 * only must not end this process first. Gives the exit code (130 after SIGINT) and, if `isCaptured`, what the script wrote: else that goes to
 * this terminal.
 * @param {readonly string[]} args @param {{ env?: NodeJS.ProcessEnv, isCaptured?: boolean }} [options]
 * @returns {Promise<{ code: number, output: Buffer }>}
 */
export function spawnNode(args, { env = environment(), isCaptured = false } = {}) {
  return new Promise((resolve) => {
    const stdio = isCaptured ? /** @type {const} */ (['ignore', 'pipe', 'pipe']) : 'inherit';
    const child = spawn(findNode() ?? process.execPath, args, { cwd: root, stdio, env });
    /** @type {Buffer[]} */
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
    const terminate = () => child.kill('SIGTERM');
    const ignore = () => undefined;
    process.on('SIGTERM', terminate);
    process.on('SIGINT', ignore);
    /** @param {number} code */
    const end = (code) => {
      process.off('SIGTERM', terminate);
      process.off('SIGINT', ignore);
      resolve({ code, output: Buffer.concat(chunks) });
    };
    child.on('error', () => end(1));
    child.on('close', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
