import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateCorpus } from '../../../src/annotate/index.ts';
import { splitSentences } from '../../../src/annotate/sentences/sentences.ts';
import { languageOf } from '../../../src/languages/index.ts';
import { readFigures } from '../../../src/text/figures.ts';
import { anArticle } from './builders.ts';

/** Text of the characters that sentence ends, quotations and names hang on, besides letters of several scripts. */
const newsText = fc
  .array(
    fc.constantFrom(
      ..."Ann Lee|said|Mr.|U.S.|“|”|\"|‘|’|'|«|»|„|—|–|-|(|)|[|]|. |, |: |! |? |…|...|\n|\n\n| |  |I|we|told|he|the|minister|1|2.|a.m.|60%|$5|Путин|сказал|Über|é|😀|\ud800|\u200b|``|''|according to|quoted|as saying|•|*".split(
        '|',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const languages = fc.constantFrom('en', 'de', 'fr', 'ru', 'und');
const anyText = fc.oneof(newsText, fc.string({ unit: 'binary', maxLength: 80 }));
const squeeze = (text: string): string => text.replace(/\s+/gu, '');

describe('annotating any text', () => {
  it('gives sentences that cover every character that is not blank, in order and trimmed', () => {
    fc.assert(
      fc.property(anyText, languages, (text, language) => {
        const found = splitSentences(text, { start: 0, end: text.length }, languageOf(language));
        expect(squeeze(found.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(squeeze(text));
        for (const [index, { start, end }] of found.entries()) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        }
      }),
    );
  });

  it('gives quotes, cues and names inside their blocks, and indexes that exist', () => {
    fc.assert(
      fc.property(anyText, languages, (text, language) => {
        const article = anArticle({ text, language });
        const { articles, speakers } = annotateCorpus([article]);
        const ids = new Set(speakers.map(({ id }) => id));
        expect(ids.size).toBe(speakers.length);
        for (const quote of articles[0]?.quotes ?? []) {
          const block = article.blocks[quote.block];
          expect(quote.range.start).toBeGreaterThanOrEqual(block?.range.start ?? 0);
          expect(quote.range.end).toBeLessThanOrEqual(block?.range.end ?? 0);
          expect(quote.range.start).toBeLessThan(quote.range.end);
          for (const id of [...quote.speakers, ...quote.relayers]) expect(ids.has(id)).toBe(true);
          for (const index of [quote.group, quote.within])
            expect(index === null || index < (articles[0]?.quotes.length ?? 0)).toBe(true);
          if (quote.cue !== null) expect(quote.cue.end).toBeLessThanOrEqual(block?.range.end ?? 0);
        }
        for (const { range } of articles[0]?.names ?? []) expect(range.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('gives the same for any order of the articles', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 4 }), (texts) => {
        const articles = texts.map((text, index) => anArticle({ text, key: `a${index}` }));
        const there = annotateCorpus(articles);
        const back = annotateCorpus([...articles].reverse());
        expect(back.articles.toReversed()).toEqual(there.articles);
        expect(back.speakers).toEqual(there.speakers);
      }),
      { numRuns: 50 },
    );
  });

  it('reads figures inside the range they are asked for', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { range, value } of readFigures(text, { start: 0, end: text.length })) {
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});

describe('annotating hostile text takes seconds', () => {
  const sentence = 'The minister said on Friday that “nothing is decided,” and Ann Lee told reporters he was wrong. ';
  /** A sentence for every number, made by `write` from a word that no other has. */
  const many = (count: number, write: (word: string) => string): string =>
    Array.from({ length: count }, (_, index) =>
      write([...index.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')),
    ).join('');
  const cases: readonly (readonly [string, string])[] = [
    ['one line of 500 kB', sentence.repeat(5_000)],
    ['100,000 opening marks', '“'.repeat(100_000)],
    ['100,000 straight marks with figures', '1" '.repeat(100_000)],
    ['10,000 nested marks', '“a ‘b '.repeat(5_000) + '’ ”'.repeat(5_000)],
    ['2 MB of blanks', `a${' '.repeat(2_000_000)}b`],
    ['500 kB of stops', '. '.repeat(250_000)],
    ['100,000 capitals', 'Aa '.repeat(100_000)],
    ['50,000 verbs of saying', 'said '.repeat(50_000)],
    [
      'thousands of senators of one surname',
      many(4_000, (word) => `Senator A${word} Lee said “it is over,” and Lee told the senator no. `),
    ],
    [
      'one woman of thousands of offices and names',
      many(4_000, (word) => `A${word} Minister Ann X${word} Lee said “it is over,” and the minister left. `),
    ],
    ['a list that never counts on', '1. a '.repeat(50_000)],
  ];
  it.each(cases)('for %s', { timeout: 240_000 }, (_name, text) => {
    // The processor's clock: what else the machine does is no matter.
    const before = process.cpuUsage();
    annotateCorpus([anArticle({ text })]);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(20_000);
  });
});
