// The steps of `npm test` and its parts. A step's arguments are a function, for the paths of commands exist only after the installation.
import { findCommand } from './project.mjs';

/**
 * @typedef {object} Step
 * @property {string} name as the reader sees it
 * @property {(more: readonly string[]) => readonly string[]} args what the pinned Node.js runs; `more` is what the caller asked for besides
 * @property {Record<string, string>} [env]
 * @property {string} hint what to do when it fails
 * @property {string} [report] a JSON report with counts, below `testFolder`
 * @property {string} [site] the folder that it builds, below the root
 */

/** Folder, below the root, of everything that a test run makes. */
export const testFolder = '.cache/test';
/** The site as built for the tests: at the root of a host, and under a sub-path. */
export const testSites = { root: `${testFolder}/site`, subPath: `${testFolder}/site-news`, base: '/news/' };

/** @param {string} name @param {string} site @param {Record<string, string>} env @returns {Step} */
const build = (name, site, env) => ({
  name,
  site,
  args: () => [findCommand('astro'), 'build', '--outDir', site],
  env,
  hint: 'Correct what the message names; `npm run build` repeats this step alone.',
});

const buildSteps = [
  build('build from seeds', testSites.root, {}),
  build(`build under ${testSites.base}`, testSites.subPath, { BASE_PATH: testSites.base }),
];

/** Astro's check reads the TypeScript files of engine and tests too. @type {Step} */
const typeStep = {
  name: 'types',
  args: () => [findCommand('astro'), 'check', '--minimumFailingSeverity', 'warning'],
  hint: 'Correct the types that are named.',
};

/** @type {readonly Step[]} */
const codeSteps = [
  {
    name: 'format and lint',
    args: () => [findCommand('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.'],
    hint: '`npm run format` corrects most of it.',
  },
  {
    name: 'import rules',
    args: () => ['tests/checks/import-rules.ts'],
    hint: 'Move the import to a room that may have it (.dependency-cruiser.cjs says why).',
  },
  {
    name: 'regular expressions',
    args: () => ['tests/checks/regular-expressions.ts'],
    hint: 'Rewrite the expression so that its time is linear.',
  },
];

/** @type {Step} */
const unitStep = {
  name: 'unit tests',
  report: 'unit.json',
  args: (more) => [
    findCommand('vitest'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${testFolder}/unit.json`,
    ...more,
  ],
  hint: 'One file alone: npm run test:unit -- <file>',
};

/** Needs both builds and a browser. @type {Step} */
export const browserStep = {
  name: 'reader’s stories in a browser',
  report: 'e2e.json',
  args: (more) => [
    findCommand('@playwright/test', 'playwright'),
    'test',
    '--config',
    'tests/e2e/playwright.config.ts',
    ...more,
  ],
  env: {
    SITE_FOLDER: testSites.root,
    SITE_FOLDER_BELOW: testSites.subPath,
    PLAYWRIGHT_JSON_OUTPUT_FILE: `${testFolder}/e2e.json`,
  },
  hint: `One file alone: npm run test:e2e -- <file>; pictures of failures lie in ${testFolder}/results.`,
};

/**
 * What each command runs: its steps in two rows that run at the same time (two cores), then the browser on what was built. What Astro runs
 * stands in one row, for its runs share a store of contents.
 * @type {Readonly<Record<string, { rows: readonly (readonly Step[])[], isInBrowser: boolean }>>}
 */
export const testPlans = {
  all: {
    rows: [
      [...buildSteps, typeStep],
      [...codeSteps, unitStep],
    ],
    isInBrowser: true,
  },
  check: { rows: [[typeStep], codeSteps], isInBrowser: false },
  unit: { rows: [[unitStep]], isInBrowser: false },
  e2e: { rows: [buildSteps], isInBrowser: true },
};
