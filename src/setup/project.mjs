import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** Node.js of the version that package.json pins (it runs TypeScript), else this one if it can do that, else null. */
export function findNode() {
  const pinned = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : null;
}

/**
 * The script behind a package's command, absolute: run with Node itself, it needs no shell and no `env`.
 * @param {string} name @param {string} [command]
 */
export function findCommand(name, command = name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * How Node.js is run on the engine alone. The heap may grow by 40 % of what is in use before it is cleaned, not to a multiple: some 3,500 articles
 * then stay below two gigabytes, for a few seconds more. A fixed limit would refuse a larger corpus; cleaning what is new in smaller portions too
 * saves a fifth of the memory, and costs seven hundredths of the time, which is scarcer.
 */
export const ENGINE_FLAGS = ['--heap-growing-percent=40'];
