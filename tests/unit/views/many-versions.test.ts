import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/corpus/edition.ts';
import { listPages } from '../../../src/views/coverage/coverage-lists.ts';
import { comparedEvents, coverageMatrix } from '../../../src/views/coverage/coverage-page.ts';
import { viewEvent } from '../../../src/views/event-view.ts';
import { pairAddresses } from '../../../src/views/pair/pair-addresses.ts';
import { viewPair } from '../../../src/views/pair/pair-view.ts';
import { anEdition } from '../export/an-edition.ts';

/** How often the pages of an edition looked into its records. */
interface Counted {
  readonly edition: Edition;
  readonly looks: { pairs: number; coverage: number };
}

/** An event that so many versions tell in one passage and a sentence of their own each, with records that count how often they are looked into. */
function anEventOf(versions: number): Counted {
  const names = Array.from({ length: versions }, (_, i) => `paper-${String(i).padStart(2, '0')}`);
  const told = (name: string): string => `The old pier opens again in May, as ${name} was told.`;
  const looks = { pairs: 0, coverage: 0 };
  const edition = anEdition({
    articles: names.map((id) => ({ id, paragraphs: [[told(id)], [`Nobody but ${id} asked the fishermen.`]] })),
    passages: [
      {
        id: 'pier',
        members: names.map((article) => ({ id: `m-${article}`, article, words: told(article) })),
        pairs: names.flatMap((_, a) => names.slice(a + 1).map((_, i) => ({ a, b: a + 1 + i }))),
      },
    ],
  });
  const count =
    <T>(what: keyof typeof looks, value: T) =>
    (): T => {
      looks[what] += 1;
      return value;
    };
  for (const passage of edition.passages) {
    const { pairs } = passage;
    Object.defineProperty(passage, 'pairs', { get: count('pairs', pairs) });
  }
  for (const article of edition.articles)
    for (const sentence of article.blocks.flatMap(({ sentences }) => sentences)) {
      const coverage = names.filter((name) => name !== article.id).map((name) => ({ article: name, state: 'none' }));
      Object.defineProperty(sentence, 'coverage', { get: count('coverage', coverage) });
    }
  return { edition, looks };
}

/** The looks that the pages of an event of so many versions take, for each passage or sentence. */
function looksFor(versions: number, drawPages: (edition: Edition) => void): { pairs: number; coverage: number } {
  const { edition, looks } = anEventOf(versions);
  drawPages(edition);
  return { pairs: looks.pairs / edition.passages.length, coverage: looks.coverage / (2 * versions) };
}

const drawCoverage = (edition: Edition): void => {
  for (const event of comparedEvents(edition))
    for (const article of event.articles) {
      listPages(edition, event).byVersion.get(article);
      expect(coverageMatrix(edition, event).rows).toHaveLength(event.articles.length);
    }
};
const drawPairs = (edition: Edition): void => {
  for (const { event, a, b } of pairAddresses(edition)) expect(viewPair(edition, event, a, b)).not.toBeNull();
};
const drawEvents = (edition: Edition): void => {
  for (const event of edition.events) for (const article of event.articles) viewEvent(edition, event, article);
};

describe('an event of many versions', () => {
  it('has its coverage counted once, however many versions have a page of it', () => {
    expect(looksFor(24, drawCoverage).coverage).toBe(looksFor(8, drawCoverage).coverage);
  });

  it('has the pairs of a passage looked through once, however many pairs of versions have a page', () => {
    expect(looksFor(16, drawPairs).pairs).toBe(looksFor(6, drawPairs).pairs);
  });

  it('has them looked through no more often for each version along which it is read', () => {
    const perPage = (versions: number): number => looksFor(versions, drawEvents).pairs / versions;
    expect(perPage(16)).toBeLessThanOrEqual(perPage(6));
  });
});
