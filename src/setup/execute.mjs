import { spawn } from 'node:child_process';
import { findNode, root } from './project.mjs';

/** What every step runs in: no telemetry, and the pinned Node.js first in the path. @param {Record<string, string>} [more] */
export function environment(more = {}) {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    FORCE_COLOR: process.env.FORCE_COLOR ?? (process.stdout.isTTY ? '1' : '0'),
    ...more,
  };
}

/**
 * Runs a script on the pinned Node.js with this terminal as its own, signals passed on; its exit code.
 * @param {readonly string[]} args @param {Record<string, string>} [env] @returns {Promise<number>}
 */
export function execute(args, env) {
  return new Promise((resolve) => {
    const child = spawn(findNode() ?? process.execPath, args, { cwd: root, stdio: 'inherit', env: environment(env) });
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => child.kill(signal);
    process.on('SIGTERM', pass);
    // A terminal sends SIGINT to the child by itself; here it only must not end this process first.
    process.on('SIGINT', () => undefined);
    child.on('error', () => resolve(1));
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
