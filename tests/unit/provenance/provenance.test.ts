import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/edition.ts';
import { aCorpus } from '../laws/a-corpus.ts';

const ORIGINAL = [
  'The mayor of Carland said on Friday that the harbour would reopen in spring after a year of repairs.',
  'Dockworkers had blocked the northern gate for eleven days, demanding better pay and safer cranes.',
  '“We will not move until the council signs,” union leader Ann Bell told reporters at the gate.',
  'The council has yet to publish the cost of the repairs, estimated at 40 million crowns.',
  'Ships were diverted to the port of Milden, some 90 kilometres to the south.',
  'Insurers warned that the delay could raise the price of grain before winter.',
];
const COPY = [
  'The mayor of Carland stated on Friday that the harbour will reopen in the spring after one year of repair.',
  'Dockers blocked the north gate for eleven days, demanding better payment and safer cranes.',
  '“We will not move until the council signs,” trade union leader Ann Bell told journalists at the gate.',
  'The council has not yet published the cost of the repairs, estimated at 40 million crowns.',
  'The ships were diverted to the port of Milden, about 90 kilometres to the south.',
  'Insurers warned that the delay could increase the price of grain before the winter.',
];

const paragraphs = (lines: readonly string[]): string => lines.join('\n\n');

/** The event in three versions: one signed, one that nobody signs, one that names its source. */
const edition = buildEdition(
  aCorpus(
    [
      {
        file: 'harbour/The Courier.txt',
        text: `Harbour to reopen\n\nBy Jane Miller\n\nCARLAND, March 4 (Interwire) - ${paragraphs(ORIGINAL)}`,
      },
      { file: 'harbour/copy.txt', text: `Harbour will reopen\n\n${paragraphs(COPY)}` },
      {
        file: 'harbour/The Herald.txt',
        text: `Port dispute nears its end\n\n${paragraphs(ORIGINAL.slice(0, 2))}\n\nSource: Interwire\n\nOriginally published by The Gazette.`,
      },
    ],
    {
      outlets: [{ name: 'The Courier' }, { name: 'The Herald' }],
      sources: [{ file: 'harbour/copy.txt', articles: [{ outlet: null, event: 'harbour', perspective: 'reprint' }] }],
    },
  ),
);

const factsOf = (outlet: string | null) => {
  const article = edition.articles.find((own) => own.outlet === outlet);
  return (article?.provenance ?? []).map(({ role, name, grade, why, evidence }) => ({
    ...{ role, name, grade, why },
    words: evidence.map(({ file, start, end }) => (edition.texts.get(file) ?? '').slice(start, end)),
  }));
};

describe('where a text comes from', () => {
  it('is what the byline and the dateline state, with their words as evidence', () => {
    expect(factsOf('The Courier')).toMatchObject([
      { role: 'author', name: 'Jane Miller', grade: 'stated', words: ['Jane Miller'] },
      { role: 'agency', name: 'Interwire', grade: 'stated', words: ['Interwire'] },
      { role: 'publisher', name: 'The Courier', grade: 'weak' },
    ]);
  });

  it('is what a source line and a note of first publication state', () => {
    expect(factsOf('The Herald').slice(0, 2)).toMatchObject([
      { role: 'origin', name: 'Interwire', grade: 'stated', words: ['Interwire'] },
      { role: 'origin', name: 'The Gazette', grade: 'stated', words: ['The Gazette'] },
    ]);
  });

  it('is inferred, and said to be, where nobody signs a text that retells another: with the share of each that the other holds', () => {
    const [fact] = factsOf(null);
    expect(fact).toMatchObject({ role: 'origin', name: 'The Courier', grade: 'strong' });
    expect(fact?.why).toMatch(/100 in 100 of the sentences of The Courier.* and 100 in 100 of the sentences here/u);
    expect(fact?.words.every((words) => COPY.some((line) => line.includes(words)))).toBe(true);
    expect(fact?.words.length).toBeGreaterThan(1);
  });

  it('is never told in words of blame', () => {
    const said = edition.articles.flatMap((article) => article.provenance.map(({ why }) => why)).join(' ');
    expect(said).not.toMatch(/steal|stole|plagiar|fake|distort|omit|hid\b|propaganda/iu);
  });
});
