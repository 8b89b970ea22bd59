import { describe, expect, it } from 'vitest';
import { readState } from '../../../src/elements/search/address.ts';
import type { Choices } from '../../../src/elements/search/choices.ts';
import type { Match } from '../../../src/elements/search/look-up.ts';
import { countFacets, narrow } from '../../../src/elements/search/narrow.ts';

const match = (id: string, isWhole = true): Match => ({
  ...{ id, isWhole, score: 1, words: [] },
  data: () => Promise.reject(new Error('not asked for')),
});
const choice = (outlet: string, date: string, versions: number) => ({
  facets: { kind: ['Utterance'], perspective: [], outlet: [outlet], speaker: ['No speaker'], event: ['E'] },
  date,
  versions,
});
const choices: Choices = new Map([
  ['a', choice('RT', '2022-01-01', 1)],
  ['b', choice('Reuters', '2024-01-01', 3)],
  ['c', choice('RT', '2023-01-01', 2)],
  ['d', choice('RT', '', 9)],
]);
const found = [match('a'), match('b'), match('c'), match('d', false)];
const ids = (search: string) => narrow(found, choices, readState(search)).matches.map(({ id }) => id);

describe('what was found', () => {
  it('is ordered by day and by number of versions, those with all the words first', () => {
    expect(ids('?q=x')).toEqual(['a', 'b', 'c', 'd']);
    expect(ids('?q=x&sort=newest')).toEqual(['b', 'c', 'a', 'd']);
    expect(ids('?q=x&sort=versions')).toEqual(['b', 'c', 'a', 'd']);
  });

  it('is narrowed by any of the values of a facet, those with most of the words too', () => {
    expect(ids('?q=x&outlet=RT')).toEqual(['a', 'c', 'd']);
    expect(ids('?q=x&outlet=RT&outlet=Reuters')).toEqual(['a', 'b', 'c', 'd']);
    expect(ids('?q=x&outlet=RT&event=Other')).toEqual([]);
  });

  it('is counted for each value as if nothing were chosen in its own facet', () => {
    const counts = countFacets(found, choices, readState('?q=x&outlet=Reuters&kind=Utterance'));
    expect(counts.outlet).toEqual({ RT: 3, Reuters: 1 });
    expect(counts.kind).toEqual({ Utterance: 1 });
    expect(counts.event).toEqual({ E: 1 });
  });

  it('keeps a chosen value in sight that nothing has', () => {
    expect(countFacets(found, choices, readState('?outlet=The+Times')).outlet['The Times']).toBe(0);
  });
});
