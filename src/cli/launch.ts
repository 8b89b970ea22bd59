#!/usr/bin/env node
// The command as it is installed. It may be started by a Node.js that is too old for the engine; the package brings a newer one along.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From this version on Node.js has what the engine is written with. */
const OLDEST_NODE = 22;

const [major = 0] = process.versions.node.split('.').map(Number);
if (major >= OLDEST_NODE) await import('./variorum.ts');
else process.exitCode = runOnOwnNode();

function runOnOwnNode(): number {
  const program = fileURLToPath(new URL('./variorum.js', import.meta.url));
  const own = findOwnNode();
  const { status, error } =
    own === null
      ? { status: null, error: null }
      : spawnSync(own, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (own !== null && !error) return status ?? 1;
  process.stderr.write(
    `variorum needs Node.js ${OLDEST_NODE} or later, and this is ${process.versions.node}: install it from nodejs.org.\n`,
  );
  return 1;
}

/** The Node.js that comes with the package, or null where installing was not let run its script. */
function findOwnNode(): string | null {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    return null;
  }
}
