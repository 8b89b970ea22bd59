// `npm test`, and its parts: `node src/setup/test.mjs [check | unit | e2e] [arguments for the test runner]`.
// Installs what is missing, finds a browser where one is needed, runs the steps, counts.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { fail, progress, secondsSince } from './log.mjs';
import { root } from './project.mjs';
import { environment, spawnNode } from './spawn-node.mjs';
import { browserStep, testFolder, testPlans } from './test-steps.mjs';

/** @typedef {import('./test-steps.mjs').Step} Step */

const start = Date.now();
const [what = 'all', ...more] = process.argv.slice(2);
const plan = testPlans[what] ?? fail(`There are no tests “${what}”.`, `Tests: ${Object.keys(testPlans).join(', ')}.`);
/** @type {Pick<Step, 'name' | 'hint'>[]} */
const failures = [];
const total = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

/** Whether nothing that the site is made of is newer than the built site. @param {string} site */
function isUpToDate(site) {
  const page = join(root, site, 'index.html');
  if (!existsSync(page)) return false;
  const folders = ['src', 'seeds', 'public'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const made = statSync(page).mtimeMs;
  return [...folders, 'astro.config.mjs', 'package.json'].every((name) => statSync(join(root, name)).mtimeMs < made);
}

/** Passed, failed and skipped tests of a runner's JSON report; null if it wrote none. @param {string} file */
function readCounts(file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if ('stats' in report) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}

/** Runs one step and counts it; its output is shown as it comes if it is the only step at work, else whole if it fails. @param {Step} step @param {boolean} isAlone */
async function runStep(step, isAlone) {
  const began = Date.now();
  print(`▸ ${step.name}`);
  const report = step.report ? join(root, testFolder, step.report) : null;
  if (report) rmSync(report, { force: true });
  // The seeds at the root of a host, whatever the caller's own settings for `npm start` are.
  const { CORPUS, BASE_PATH, SITE_URL, NODE_ENV, ...env } = environment();
  const stop = isAlone ? () => undefined : progress(step.name);
  const { code, output } = await spawnNode(step.args(more), { env: { ...env, ...step.env }, isCaptured: !isAlone });
  stop();
  if (code === 130) process.exit(code);
  const counts = report ? readCounts(report) : null;
  total.passed += counts?.passed ?? (code === 0 ? 1 : 0);
  // A runner can fail without a failed test, for instance when a file does not load.
  total.failed += code === 0 ? 0 : Math.max(counts?.failed ?? 0, 1);
  total.skipped += counts?.skipped ?? 0;
  if (code !== 0) {
    failures.push(step);
    process.stdout.write(output);
  }
  print(`${code === 0 ? '✓' : '✗'} ${step.name} (${secondsSince(began)}${counts ? `, ${counts.passed} passed` : ''})`);
  return code === 0;
}

/** Runs the tests in a browser, if there is one and the site is built. @param {boolean} isBuilt @param {string | null} browser */
async function runInBrowser(isBuilt, browser) {
  if (browser && isBuilt) {
    process.env.CHROMIUM_PATH = browser;
    await runStep(browserStep, true);
    return;
  }
  total.failed += 1;
  const hint = browser
    ? 'Not run, for there is no built site.'
    : 'Not run, for there is no browser: install Chromium or Chrome, or run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH.';
  failures.push({ name: browserStep.name, hint });
}

await ensureInstalled();
if (what === 'all') rmSync(join(root, testFolder), { recursive: true, force: true });
mkdirSync(join(root, testFolder), { recursive: true });
const browser = plan.isInBrowser ? await findBrowser() : null;
if (plan.isInBrowser) print(browser ? `✓ browser: ${browser}` : '✗ browser: none');

let isBuilt = true;
const isAlone = plan.rows.flat().length === 1;
await Promise.all(
  plan.rows.map(async (steps) => {
    for (const step of steps) {
      const isPassed = (step.site !== undefined && isUpToDate(step.site)) || (await runStep(step, isAlone));
      if (step.site !== undefined && !isPassed) isBuilt = false;
    }
  }),
);
if (plan.isInBrowser) await runInBrowser(isBuilt, browser);

print('');
for (const { name, hint } of failures) print(`✗ ${name}: ${hint}`);
print(`${secondsSince(start)} in all${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
print(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
