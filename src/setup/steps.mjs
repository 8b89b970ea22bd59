// What `npm test` runs, in two lanes at a time (two cores), then the browser on what the lanes have built.
import { findCommand } from './project.mjs';

/**
 * @typedef {object} Step
 * @property {string} name as the reader sees it
 * @property {() => readonly string[]} args what the pinned Node.js runs; a function, for paths exist only after the installation
 * @property {Record<string, string>} [env]
 * @property {string} mend what to do when it fails
 * @property {string} [report] a JSON report with counts, below `reports`
 */

/** Folder, below the root, of everything that a test run makes. */
export const testFolder = '.cache/test';
/** The site as built for the tests: at the root of a host, and under a sub-path. */
export const testSites = { root: `${testFolder}/site`, subPath: `${testFolder}/site-news`, base: '/news/' };

/** @param {string} outDir @param {Record<string, string>} env @param {string} name @returns {Step} */
const build = (outDir, env, name) => ({
  name,
  args: () => ['src/cli/build.ts', '--out', outDir],
  env,
  mend: 'Mend what the message names; `npm run build` repeats this step alone.',
});

/** @type {readonly (readonly Step[])[]} */
export const lanes = [
  [
    build(testSites.root, {}, 'build from seeds'),
    build(testSites.subPath, { BASE_PATH: testSites.base }, `build under ${testSites.base}`),
    {
      name: 'types in pages and components',
      args: () => [findCommand('astro'), 'check', '--minimumFailingSeverity', 'warning'],
      mend: 'Mend the types that are named.',
    },
    {
      name: 'types in engine and tests',
      args: () => [findCommand('typescript', 'tsc'), '--noEmit'],
      mend: 'Mend the types that are named.',
    },
  ],
  [
    {
      name: 'format and lint',
      args: () => [findCommand('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.'],
      mend: '`npm run format` mends most of it.',
    },
    {
      name: 'import rules',
      args: () => ['tests/checks/import-rules.ts'],
      mend: 'Move the import to a room that may have it (.dependency-cruiser.cjs says why).',
    },
    {
      name: 'regular expressions',
      args: () => ['tests/checks/regular-expressions.ts'],
      mend: 'Rewrite the expression so that its time is linear.',
    },
    {
      name: 'unit tests',
      report: 'unit.json',
      args: () => [
        findCommand('vitest'),
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${testFolder}/unit.json`,
      ],
      mend: 'One file alone: npx vitest run --config tests/vitest.config.ts <file>',
    },
  ],
];

/** The browser's part; needs both builds. @type {Step} */
export const browserStep = {
  name: 'reader’s stories in a browser',
  report: 'e2e.json',
  args: () => [findCommand('@playwright/test', 'playwright'), 'test', '--config', 'tests/e2e/playwright.config.ts'],
  mend: 'One file alone: npx playwright test --config tests/e2e/playwright.config.ts <file>; pictures of failures lie in .cache/test/results.',
};
