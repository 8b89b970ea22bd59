// One step on a machine that may have nothing but Node.js and npm: `node src/setup/run.mjs <step> [arguments]`.
import { buildSite } from './build-site.mjs';
import { execute } from './execute.mjs';
import { ensureInstalled } from './install.mjs';
import { findCommand, LEAN } from './project.mjs';
import { fail } from './report.mjs';

/** What each step runs. Functions, for the paths exist only after the installation. */
const steps = {
  dev: () => [findCommand('astro'), 'dev'],
  align: () => [...LEAN, 'src/cli/align.ts'],
  ids: () => ['src/cli/ids.ts'],
  bench: () => ['tests/bench/all.ts'],
  lighthouse: () => ['tests/lighthouse/run.ts'],
  soak: () => ['tests/soak/all.ts'],
  format: () => [findCommand('@biomejs/biome', 'biome'), 'check', '--write', '.'],
};

const [step = '', ...rest] = process.argv.slice(2);
if (step !== 'build' && !(step in steps))
  fail(`There is no step “${step}”.`, `Steps: build, ${Object.keys(steps).join(', ')}.`);
await ensureInstalled();
if (step === 'build') process.exit(await buildSite(rest));
process.exit(await execute([...steps[/** @type {keyof typeof steps} */ (step)](), ...rest]));
