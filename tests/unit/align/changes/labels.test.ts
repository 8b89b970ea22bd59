import { describe, expect, it } from 'vitest';
import { align, findPair, readPairs, retell } from '../builders.ts';

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

  it('is partial where a shorter one stands nearly whole in one that goes on', () => {
    const more = `${SENTENCE.slice(0, -1)}, and that a ferry would carry schoolchildren and shopkeepers free of charge.`;
    expect(labelBetween(SENTENCE, more)).toBe('partial');
  });

  it('is paraphrase for a long sentence of which a third is worded otherwise: those are more than a few words', () => {
    const other = SENTENCE.replace('told', 'informed')
      .replace('would be closed', 'is to stay shut')
      .replace('the end of the summer', 'the last week of August');
    expect(labelBetween(SENTENCE, other)).toBe('paraphrase');
  });

  it('does not count whose words they are as more', () => {
    const plain = 'Hundreds of smugglers are in the lower town';
    const framed =
      'Harbour Master Tore Lindal has alleged that hundreds of foreign smugglers are hidden in the lower town.';
    const edition = align({
      herald: `${plain}\n\n${framed}\n\nNobody else has counted them since the flood in March.\n`,
    });
    expect(readPairs(edition).map(({ label }) => label)).toEqual(['near']);
  });

  it('is never verbatim for a pair that differs in a word', () => {
    const pairs = readPairs(retell(SENTENCE, SENTENCE.replace('summer', 'winter')));
    const differing = pairs.filter(({ a, b }) => a.includes('summer') !== b.includes('summer'));
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.map(({ label }) => label)).not.toContain('verbatim');
  });
});
