import { type PageType, pages, pagesOf } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';
import { weighPage, weighScripts } from './harness/weigh.ts';

/** Bytes; a kilobyte here is 1,000. */
const KB = 1000;
const SCRIPT_LIMIT = 8 * KB;
const PAGE_LIMITS: readonly (readonly [PageType, number])[] = [
  ['passage', 14 * KB],
  ['pair', 14 * KB],
  ['home', 14 * KB],
  // Lists are cut into pages by what they weigh, so that no corpus makes them heavier.
  ...(
    ['passages', 'speakers', 'speaker', 'letter', 'wording', 'wording-list', 'coverage', 'coverage-event'] as const
  ).map((type) => [type, 16 * KB] as const),
];
const EVENT_LIMIT = { versions: 3, bytes: 30 * KB };

const show = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`;

test('no page but search ships more than 8 kB of script', () => {
  const heavy = pages
    .filter(({ type }) => type !== 'search')
    .map((page) => {
      const { files, inline } = weighScripts(page);
      return { path: page.path || '(home)', js: files + inline };
    })
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

/** What is on every page of a type, whatever its texts: the sizes at which those are cut (views/pair, views/passage) leave so much for it. */
const FRAME_LIMITS = [
  ['pair', 8.3 * KB],
  ['passage', 9.5 * KB],
] as const;

for (const [type, limit] of FRAME_LIMITS) {
  test(`the frame of each ${type} page with its styles and scripts is at most ${show(limit)}`, () => {
    const heavy = pagesOf(type).flatMap((page) => {
      const html = page.html.replace(/(<main\b[^>]*>)[\s\S]*(<\/main>)/u, '$1$2');
      const { total } = weighPage({ ...page, html });
      return total > limit ? [`${page.path}: ${show(total)}`] : [];
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
