// One step on a machine that may have nothing but Node.js and npm: `node src/setup/run.mjs <step> [arguments]`.
import { execute } from './execute.mjs';
import { ensureInstalled } from './install.mjs';
import { findCommand, LEAN } from './project.mjs';
import { fail } from './report.mjs';

/** What each step runs. Functions, for the paths exist only after the installation. */
const steps = {
  build: () => ['src/cli/build.ts'],
  dev: () => [findCommand('astro'), 'dev'],
  align: () => [...LEAN, 'src/cli/align.ts'],
  ids: () => ['src/cli/ids.ts'],
  bench: () => ['tests/bench/all.ts'],
  lighthouse: () => ['tests/lighthouse/run.ts'],
  soak: () => ['tests/soak/all.ts'],
  format: () => [findCommand('@biomejs/biome', 'biome'), 'check', '--write', '.'],
};

const [step = '', ...rest] = process.argv.slice(2);
if (!(step in steps)) fail(`There is no step “${step}”.`, `Steps: ${Object.keys(steps).join(', ')}.`);
await ensureInstalled();
process.exit(await execute([...steps[/** @type {keyof typeof steps} */ (step)](), ...rest]));
