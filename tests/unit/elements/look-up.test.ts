import { describe, expect, it } from 'vitest';
import type { RecordNotes } from '../../../src/elements/search/index-shape.ts';
import { findMatches } from '../../../src/elements/search/look-up.ts';
import type { Fragment, Pagefind } from '../../../src/elements/search/pagefind-api.ts';
import { readQuery } from '../../../src/elements/search/query.ts';

const aNote: RecordNotes = ['Note', [], ['e', 'E', null], '', [], [], []];

/** An index in which every search finds as many hits as there are texts; `fails` says of which hit the words do not come at the first time. */
function anIndex(texts: readonly string[], fails: (at: number) => boolean = () => false) {
  const asked: number[] = [];
  const results = texts.map((content, at) => ({
    ...{ id: String(at), score: texts.length - at, words: [0] },
    data: (): Promise<Fragment> => {
      asked.push(at);
      if (fails(at) && asked.filter((other) => other === at).length === 1)
        return Promise.reject(new Error('not there'));
      return Promise.resolve({ raw_url: `passages/${at}/`, content, meta: {}, notes: aNote });
    },
  }));
  const nothing = (): Promise<void> => Promise.resolve();
  const api: Pagefind = { options: nothing, init: nothing, search: () => Promise.resolve({ results }) };
  return { api, asked };
}

const talks = Array.from({ length: 30 }, (_, at) => `The talks of day ${at}.`);

describe('what will most likely be shown', () => {
  it('is fetched once and at once, ten hits of however many', async () => {
    const { api, asked } = anIndex(talks);
    const matches = await findMatches(api, readQuery('talks'));
    expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await Promise.all(matches.slice(0, 10).map((match) => match.data()));
    expect(asked).toHaveLength(10);
  });

  it('is asked for again where it did not come', async () => {
    const { api } = anIndex(talks, (at) => at === 3);
    const matches = await findMatches(api, readQuery('talks'));
    expect((await matches[3]?.data())?.content).toBe('The talks of day 3.');
  });
});
