import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedSource } from '../../../src/parse/parsed.ts';
import { parse } from './outline.ts';

// Lines as news pages have them, and as nobody would expect them.
const line = fc.oneof(
  fc.constantFrom(
    'The council of the town met on Monday and talked for a long time, it said.',
    '“Nobody will cross it,” said the harbour master (he is right — Ed.).',
    'A LONG WAIT',
    'NORTHERN PERSPECTIVE',
    '** Weir to be rebuilt by the spring',
    '• Buses take another way',
    '* a note on rust',
    'rust*',
    'By Ada Lindqvist',
    'ADVERTISEMENT',
    'Leave a Reply',
    'Related Posts',
    'RT/Reuters',
    'Photo: Ulla Berg / Reuters',
    '3 March 2021',
    '1204',
    '* * *',
    '\u200b',
    '\u00a0',
    '\ufeff',
    '---',
    '# Bridge',
    '> said he',
    '<p>bridge</p>',
    '<div><ul><li>x',
  ),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
const end = fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028', ' ');
const page = fc.array(fc.tuple(line, end), { maxLength: 40 }).map((lines) => lines.flat().join(''));
const file = fc.constantFrom('page.txt', 'page.md', 'page.html');

function uncovered(parsed: ParsedSource): string {
  const counts = new Uint8Array(parsed.text.length);
  const places = [
    ...parsed.source.chrome.map(({ span }) => span),
    ...parsed.articles.flatMap(({ blocks }) =>
      blocks.filter(({ inside }) => inside === null).map(({ range }) => range),
    ),
  ];
  for (const { start, end: stop } of places)
    for (let at = start; at < stop; at += 1) counts[at] = (counts[at] ?? 0) + 1;
  return [...counts.keys()]
    .filter((at) => (/\S/u.test(parsed.text[at] ?? '') ? counts[at] !== 1 : (counts[at] ?? 0) > 1))
    .join(' ');
}

describe('whatever the page', () => {
  it('every character that is not blank stands in exactly one outermost block or piece of furniture', () => {
    fc.assert(
      fc.property(page, file, (text, name) => {
        expect(uncovered(parse(text, name))).toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('blocks stand in text order inside their article, without blank edges, and articles do not overlap', () => {
    fc.assert(
      fc.property(page, file, (text, name) => {
        const { articles, text: whole } = parse(text, name);
        let last = 0;
        for (const { range, blocks } of articles) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          last = range.end;
          for (const { range: own, inside } of blocks) {
            expect(whole.slice(own.start, own.end)).toBe(whole.slice(own.start, own.end).trim());
            const outer = inside === null ? range : (blocks[inside]?.range ?? { start: 0, end: 0 });
            expect(own.start >= outer.start && own.end <= outer.end && own.start < own.end).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the text of a plain file is the file itself', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(parse(text, 'page.txt').text).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('evidence lies inside the text and is not empty', () => {
    fc.assert(
      fc.property(page, file, (text, name) => {
        const { articles, text: whole } = parse(text, name);
        for (const { stated } of articles) {
          for (const { start, end: stop } of (stated.sources ?? []).flatMap(({ evidence }) => evidence)) {
            expect(start >= 0 && start < stop && stop <= whole.length).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a hostile page is read in seconds', () => {
  const sentence = 'The council met on Monday and talked of the bridge for long. ';
  it.each([
    ['a line of five million characters', 'page.txt', 'word “quoted” (aside) '.repeat(240_000)],
    ['five million open brackets', 'page.txt', '('.repeat(5_000_000)],
    ['five million blanks', 'page.txt', `${' '.repeat(5_000_000)}x`],
    ['a hundred thousand marked headlines', 'page.txt', '** Weir to be rebuilt by spring\n'.repeat(100_000)],
    ['a hundred thousand quotation marks', 'page.txt', '“'.repeat(100_000)],
    ['a hundred thousand nested elements', 'page.html', `${'<div>'.repeat(100_000)}${sentence}`],
    ['lists nested three thousand deep', 'page.html', `${'<ul><li>'.repeat(3000)}${sentence}`],
    ['quotations nested twenty thousand deep', 'page.md', `${'> '.repeat(20_000)}${sentence}`],
  ])('%s', (_, name, text) => {
    const begin = performance.now();
    parse(text, name);
    expect(performance.now() - begin).toBeLessThan(20_000);
  });
});
