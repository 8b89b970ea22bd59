import { describe, expect, it } from 'vitest';
import { findPair, readPairs, retell } from './builders.ts';

const SENTENCE =
  'The mayor told the council on Monday that the bridge would be closed for repairs until the end of the summer.';

/** The label between a sentence and its retelling. */
const labelBetween = (sentence: string, other: string) =>
  findPair(retell(sentence, other), sentence.slice(0, 30), other.slice(0, 30))?.label;

describe('the label of a pair', () => {
  it('is verbatim for the same words in another spelling, style of marks and case', () => {
    expect(
      labelBetween(
        'The neighbour’s “theatre” was reorganised after the flood in March.',
        'The neighbor\'s "theater" was reorganized after the flood in March.',
      ),
    ).toBe('verbatim');
  });

  it('is near for a sentence with a few words swapped', () => {
    expect(labelBetween(SENTENCE, SENTENCE.replace('closed for repairs', 'shut for repair works'))).toBe('near');
  });

  it('is paraphrase for the same statement recast', () => {
    const other =
      'Until the end of the summer the bridge would be closed while repairs go on, the council heard from the mayor on Monday.';
    expect(labelBetween(SENTENCE, other)).toBe('paraphrase');
  });

  it('is partial where one says clearly more', () => {
    const more = `${SENTENCE.slice(0, -1)}, while ferries carry schoolchildren free of charge, lorries make a detour of forty kilometres through the hills, and the shopkeepers on the quay ask for compensation.`;
    expect(labelBetween(SENTENCE, more)).toBe('partial');
  });

  it('is never verbatim for a pair that differs in a word', () => {
    const pairs = readPairs(retell(SENTENCE, SENTENCE.replace('summer', 'winter')));
    const differing = pairs.filter(({ a, b }) => a.includes('summer') !== b.includes('summer'));
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.map(({ label }) => label)).not.toContain('verbatim');
  });
});
