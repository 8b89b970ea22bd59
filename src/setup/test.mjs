// `npm test`: everything that must be true before a change is kept. Installs what is missing, finds a browser, runs all steps, counts.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { environment } from './execute.mjs';
import { ensureInstalled } from './install.mjs';
import { findNode, root } from './project.mjs';
import { keepSaying, secondsSince } from './report.mjs';
import { browserStep, lanes, testFolder, testSites } from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

const start = Date.now();
/** @type {{ name: string, mend: string }[]} */
const failures = [];
let passed = 0;
let failed = 0;
let skipped = 0;

/** @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

/** Passed, failed and skipped tests of a runner's JSON report; null if it wrote none. @param {string} file */
function readCounts(file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if ('stats' in report) {
    const { expected, flaky, unexpected, skipped: left } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped: left };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}

/** What a step runs in: the seeds at the root of a host, whatever the caller's own settings for `npm start` are. @param {Step} step @param {Record<string, string>} more */
function stepEnvironment(step, more) {
  const { CORPUS, BASE_PATH, SITE_URL, NODE_ENV, ...rest } = environment();
  return { ...rest, ...step.env, ...more };
}

/** Runs one step; its output is shown whole if it fails, or as it comes if `live`. @param {Step} step @param {{ live?: boolean, env?: Record<string, string> }} [options] */
async function runStep(step, { live = false, env = {} } = {}) {
  const began = Date.now();
  print(`▸ ${step.name}`);
  const stop = live ? () => undefined : keepSaying(step.name);
  /** @type {Buffer[]} */
  const output = [];
  const code = await new Promise((resolve) => {
    const child = spawn(findNode() ?? process.execPath, step.args(), {
      cwd: root,
      stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: stepEnvironment(step, env),
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
    child.on('error', () => resolve(1));
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  stop();
  const counts = step.report ? readCounts(join(root, testFolder, step.report)) : null;
  passed += counts?.passed ?? (code === 0 ? 1 : 0);
  // A runner can fail without a failed test, for instance when a file does not load.
  failed += code === 0 ? 0 : Math.max(counts?.failed ?? 0, 1);
  skipped += counts?.skipped ?? 0;
  if (code !== 0) {
    failures.push(step);
    process.stdout.write(Buffer.concat(output));
  }
  const tests = counts ? `, ${counts.passed} passed` : '';
  print(`${code === 0 ? '✓' : '✗'} ${step.name} (${secondsSince(began)}${tests})`);
  return code === 0;
}

await ensureInstalled();
rmSync(join(root, testFolder), { recursive: true, force: true });
mkdirSync(join(root, testFolder), { recursive: true });

const browser = await findBrowser();
print(browser ? `✓ browser: ${browser}` : '✗ browser: none');
const results = await Promise.all(
  lanes.map(async (steps) => {
    /** @type {Map<string, boolean>} */
    const results = new Map();
    for (const step of steps) results.set(step.name, await runStep(step));
    return results;
  }),
);
const isBuilt = [...(results[0] ?? [])].every(([name, isDone]) => isDone || !name.startsWith('build'));
if (browser && isBuilt) {
  await runStep(browserStep, {
    live: true,
    env: {
      CHROMIUM_PATH: browser,
      SITE_FOLDER: testSites.root,
      SITE_FOLDER_BELOW: testSites.subPath,
      PLAYWRIGHT_JSON_OUTPUT_FILE: `${testFolder}/e2e.json`,
    },
  });
} else {
  failed += 1;
  failures.push({
    name: browserStep.name,
    mend: browser
      ? 'Not run, for there is no built site.'
      : 'Not run, for there is no browser: install Chromium or Chrome, or run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH.',
  });
}

print('');
for (const { name, mend } of failures) print(`✗ ${name}: ${mend}`);
print(`${secondsSince(start)} in all${skipped > 0 ? `, ${skipped} skipped` : ''}`);
print(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
