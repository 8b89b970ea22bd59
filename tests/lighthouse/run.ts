// The built site -> Lighthouse's four marks and the layout shift of the largest page of each type, on its phone; exit 1 below the limits.
// Not part of `npm test`: Lighthouse weighs 160 MB and its marks move with the load of the machine. `npm run lighthouse -- event pair` takes some types only.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../../src/setup/browser.mjs';
import { fail } from '../../src/setup/log.mjs';
import { serve } from '../../src/setup/serve.mjs';
import { projectFolder, siteFolder } from '../e2e/harness/folders.ts';
import type { BuiltPage } from '../e2e/harness/pages.ts';

const VERSION = '13.5.0';
/** Least mark in each category (0..1), and most layout shift. */
const LEAST = 0.98;
const MOST_SHIFT = 0;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A mark moves with what else the machine does: the best of so many tries counts. */
const TRIES = 3;
/** Lighthouse's own measure of the machine; below it the phone that it plays is slower than any on sale, and its marks say little. */
const QUICK_ENOUGH = 500;

interface Report {
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly numericValue?: number }>
  >;
}

/** The report of one page. A page that asks robots to stay away is not marked down for that. */
async function measure(url: string, page: BuiltPage, browser: string): Promise<Report> {
  const folder = join(projectFolder, '.cache', 'lighthouse');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${page.type}.json`);
  const skipped = /name="robots" content="noindex"/.test(page.html) ? ['--skip-audits=is-crawlable'] : [];
  const args = [
    '--yes',
    `lighthouse@${VERSION}`,
    new URL(page.path, url).href,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage --disable-gpu',
    ...skipped,
  ];
  await new Promise<void>((resolve, reject) => {
    const env = { ...process.env, CHROME_PATH: browser };
    const child = spawn('npx', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`lighthouse ended with ${code}`))));
  });
  return JSON.parse(await readFile(file, 'utf8'));
}

/** One line of the table, and what keeps the page below the limits. */
function judge(report: Report): { readonly marks: string; readonly faults: readonly string[] } {
  const machine = Math.round(report.environment.benchmarkIndex);
  const scores = CATEGORIES.map((category) => [category, report.categories[category]?.score ?? 0] as const);
  const shift = report.audits['cumulative-layout-shift']?.numericValue ?? 0;
  const low = scores.filter(([, score]) => score < LEAST);
  const causes = Object.values(report.audits).filter(({ score }) => score !== null && score < 0.9);
  const faults = [
    ...low.map(([category, score]) => `${category} ${score}`),
    ...(shift > MOST_SHIFT ? [`layout shift ${shift}`] : []),
  ];
  return {
    marks: [...scores.map(([, score]) => score.toFixed(2)), shift.toFixed(3)].join('  '),
    faults:
      faults.length === 0
        ? []
        : [
            ...faults,
            ...causes.map(({ title }) => title),
            ...(machine < QUICK_ENOUGH ? [`this machine was too busy to tell (${machine} of ${QUICK_ENOUGH})`] : []),
          ],
  };
}

if (!existsSync(join(siteFolder, 'index.html')))
  fail(`There is no built site in ${siteFolder}; Lighthouse reads built pages.`, 'Run `npm run build` first.');
// The list of pages is read from the built site, which is there now.
const { samplePages } = await import('../e2e/harness/pages.ts');
const browser = await findBrowser();
if (browser === null) fail('There is no Chromium for Lighthouse to drive.', 'Set CHROMIUM_PATH to one.');
/** The largest page of each type; of events also the smallest, which has one version and another design. */
const pages = samplePages()
  .map((page, i, all) => ({ page, isFirst: all.findIndex(({ type }) => type === page.type) === i }))
  .filter(({ page, isFirst }) => isFirst || page.type === 'event')
  .map(({ page, isFirst }) => ({ page, name: isFirst ? page.type : `${page.type}, one` }));
const wanted = new Set(process.argv.slice(2));
const site = await serve({ folder: siteFolder, port: 0 });
/** A try that Lighthouse itself breaks off ("NO_NAVSTART") has no marks. */
const tryOnce = async (page: BuiltPage): Promise<ReturnType<typeof judge>> => {
  try {
    return judge(await measure(site.url, page, browser));
  } catch (error) {
    return { marks: '', faults: [error instanceof Error ? error.message : String(error)] };
  }
};
let isLow = false;
process.stdout.write(`${'page'.padEnd(12)}${CATEGORIES.join('  ')}  shift\n`);
for (const { page, name } of pages.filter(({ page: { type } }) => wanted.size === 0 || wanted.has(type))) {
  let { marks, faults } = await tryOnce(page);
  for (let tries = 1; faults.length > 0 && tries < TRIES; tries += 1) ({ marks, faults } = await tryOnce(page));
  process.stdout.write(`${name.padEnd(12)}${marks}  /${page.path}\n`);
  for (const fault of faults) process.stdout.write(`${' '.repeat(12)}${fault}\n`);
  isLow ||= faults.length > 0;
}
await site.close();
process.exitCode = isLow ? 1 : 0;
