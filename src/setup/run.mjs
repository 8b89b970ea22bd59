// One command on a machine that may have nothing but Node.js and npm: `node src/setup/run.mjs <command> [arguments]`.
import { ensureInstalled } from './install.mjs';
import { fail } from './log.mjs';
import { ENGINE_FLAGS, findCommand } from './project.mjs';
import { spawnNode } from './spawn-node.mjs';

/** What each command runs. Functions, for the paths exist only after the installation. */
const commands = {
  build: () => ['src/cli/build.ts'],
  dev: () => [findCommand('astro'), 'dev'],
  align: () => [...ENGINE_FLAGS, 'src/cli/variorum.ts', 'align'],
  ids: () => ['src/cli/variorum.ts', 'ids', ...(rest.length > 0 ? [] : [process.env.CORPUS ?? 'seeds'])],
  bench: () => ['tests/bench/all.ts'],
  lighthouse: () => ['tests/lighthouse/run.ts'],
  soak: () => ['tests/soak/all.ts'],
  package: () => [findCommand('typescript', 'tsc'), '-p', 'src/setup/package.tsconfig.json'],
  format: () => [findCommand('@biomejs/biome', 'biome'), 'check', '--write', '.'],
};

const [name = '', ...rest] = process.argv.slice(2);
if (!(name in commands)) fail(`There is no command “${name}”.`, `Commands: ${Object.keys(commands).join(', ')}.`);
await ensureInstalled();
const { code } = await spawnNode([...commands[/** @type {keyof typeof commands} */ (name)](), ...rest]);
process.exit(code);
