import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../../src/corpus/edition.ts';
import type { Decision } from '../../../../src/corpus/review.ts';
import { align, findPair, type ReadPair, readPairs } from '../builders.ts';

const VERSIONS = {
  herald: `Harbour opens

“We pumped day and night, and not one single boat was lost,” harbour master Ola Brekke told reporters on Monday.

The dike cost the district 48 million crowns and took nine years to build.
`,
  courier: `Boats are back

Harbour master Ola Brekke said: “We pumped day and night, and not one single boat was lost.”

The dike had cost the district 84 million crowns and took nine years to build.
`,
};
const first = align(VERSIONS);
const dike = findPair(first, 'The dike cost', 'The dike had cost') as ReadPair;
const decide = (decision: Decision) => align(VERSIONS, [decision]);

/** What an edition complains of in the editor's decisions. */
const complaints = ({ diagnostics }: Edition) => diagnostics.filter(({ file }) => file === 'review.yaml');

describe('a decision of the editor', () => {
  it('has something to decide on', () => {
    expect(dike.drift.map(({ kind }) => kind)).toEqual(['number']);
    expect(findPair(first, 'We pumped', 'We pumped')).toBeDefined();
  });

  it('that rejects a pair keeps it out, and no warning is given', () => {
    const decided = decide({ pair: [...dike.ids], decision: 'reject' });
    expect(findPair(decided, 'The dike cost', 'The dike had cost')).toBeUndefined();
    expect(findPair(decided, 'We pumped', 'We pumped')).toBeDefined();
    expect(complaints(decided)).toEqual([]);
  });

  it('that rejects a pair keeps it out, whichever of the two is named first', () => {
    const decided = decide({ pair: [dike.ids[1], dike.ids[0]], decision: 'reject' });
    expect(findPair(decided, 'The dike cost', 'The dike had cost')).toBeUndefined();
  });

  it('that confirms a pair makes it sure', () => {
    const decided = decide({ pair: [...dike.ids], decision: 'confirm' });
    expect(findPair(decided, 'The dike cost', 'The dike had cost')?.score).toBe(1);
  });

  it('that relabels a pair gives it that label', () => {
    const decided = decide({ pair: [...dike.ids], decision: 'relabel', label: 'paraphrase' });
    expect(findPair(decided, 'The dike cost', 'The dike had cost')?.label).toBe('paraphrase');
  });

  it('that rejects a change takes it away and leaves the pair', () => {
    const decided = decide({ pair: [...dike.ids], drift: 'number', decision: 'reject' });
    expect(findPair(decided, 'The dike cost', 'The dike had cost')?.drift).toEqual([]);
  });

  it('that notes something changes no pair', () => {
    expect(readPairs(decide({ pair: [...dike.ids], decision: 'note', note: 'seen' }))).toEqual(readPairs(first));
  });

  it('on an id that is gone is a warning', () => {
    const gone = complaints(decide({ passage: 'nowhere', decision: 'reject' }));
    expect(gone).toEqual([
      expect.objectContaining({ severity: 'warning', rule: 'review-id-gone', file: 'review.yaml' }),
    ]);
    expect(gone[0]?.what).toContain('nowhere');
  });
});
