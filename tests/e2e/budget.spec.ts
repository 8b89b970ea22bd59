import { type PageType, pages, pagesOf, samplePages } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';
import { weighPage } from './harness/weigh.ts';

/** Bytes; a kilobyte here is 1,000. */
const KB = 1000;
const SCRIPT_LIMIT = 8 * KB;
const FONT_LIMIT = 110 * KB;
const PAGE_LIMITS: readonly (readonly [PageType, number])[] = [
  ['passage', 14 * KB],
  ['pair', 14 * KB],
  ['home', 14 * KB],
];
const EVENT_LIMIT = { versions: 3, bytes: 30 * KB };

const show = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`;

test('no page but search ships more than 8 kB of script', () => {
  const heavy = pages
    .filter(({ type }) => type !== 'search')
    .map((page) => ({ path: page.path || '(home)', js: weighPage(page).js }))
    .filter(({ js }) => js > SCRIPT_LIMIT);
  expect(heavy.map(({ path, js }) => `${path}: ${show(js)}`)).toEqual([]);
});

for (const [type, limit] of PAGE_LIMITS) {
  test(`each ${type} page with its styles and scripts is at most ${show(limit)}`, () => {
    const heavy = pagesOf(type).flatMap((page) => {
      const { html, css, js, total } = weighPage(page);
      return total > limit
        ? [`${page.path || '(home)'}: ${show(total)} = HTML ${show(html)} + CSS ${show(css)} + JS ${show(js)}`]
        : [];
    });
    expect(heavy).toEqual([]);
  });
}

test('an event of up to three versions with its styles and scripts is at most 30 kB', () => {
  const heavy = [...pagesOf('event'), ...pagesOf('spine')].flatMap((page) => {
    const versions = new Set([...page.html.matchAll(/data-article="([^"]+)"/g)].map(([, article]) => article)).size;
    const { html, css, js, total } = weighPage(page);
    const isOver = versions <= EVENT_LIMIT.versions && total > EVENT_LIMIT.bytes;
    return isOver ? [`${page.path}: ${show(total)} = HTML ${show(html)} + CSS ${show(css)} + JS ${show(js)}`] : [];
  });
  expect(heavy).toEqual([]);
});

for (const { path, type } of samplePages()) {
  test(`${type} ${path} fetches at most 110 kB of fonts`, async ({ page }) => {
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'font') sizes.push(response.body().then((body) => body.length));
    });
    await page.goto(path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const bytes = (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
    expect(bytes).toBeLessThanOrEqual(FONT_LIMIT);
  });
}
