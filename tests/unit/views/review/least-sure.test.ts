import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decisionSchema } from '../../../../src/corpus/review.ts';
import { reviewOf } from '../../../../src/views/review/least-sure.ts';
import { linesFor } from '../../../../src/views/review/review-lines.ts';
import { anEdition } from '../../export/an-edition.ts';

const lost = { kind: 'number', grade: 'check', a: null, b: null, why: 'Three here, four there.' } as const;
const harmless = { ...lost, grade: 'note', why: 'The same day in other words.' } as const;
const passage = (id: string, words: string, score: number, drift: readonly (typeof lost | typeof harmless)[] = []) => ({
  id,
  members: [
    { id: `${id}-a`, article: 'a', words },
    { id: `${id}-b`, article: 'b', words },
  ],
  pairs: [{ a: 0, b: 1, score, drift: [...drift] }],
});
const edition = anEdition({
  articles: ['a', 'b'].map((id) => ({ id, paragraphs: [['One.', 'Two.', 'Three.', 'Four.']] })),
  passages: [
    passage('one', 'One.', 0.9, [lost]),
    passage('two', 'Two.', 0.6, [lost, harmless]),
    passage('three', 'Three.', 1),
  ],
  possible: [
    { sentence: 's-a-0-3', counterpart: 's-b-0-3', pair: ['four-a', 'four-b'], score: 0.41, why: 'Both have “four”.' },
    { sentence: 's-a-0-2', counterpart: 's-b-0-3', pair: ['three-a', 'four-b'], score: 0.6, why: 'Both have a word.' },
  ],
});

describe('an editor’s review', () => {
  const { changes, pairs, possible } = reviewOf(edition);

  it('lists the least sure pair first, and none that is beyond doubt', () => {
    expect(pairs.items.map(({ a }) => a.id)).toEqual(['two-a', 'one-a']);
    expect(pairs.of).toBe(2);
  });

  it('lists every change to check and no harmless one, those of the least sure pairs first', () => {
    expect(changes.items.map(({ a, why }) => [a.id, why])).toEqual([
      ['two-a', 'number: Three here, four there.'],
      ['one-a', 'number: Three here, four there.'],
    ]);
  });

  it('lists what is only possible, the likeliest first, by the ids that a decision takes', () => {
    expect(possible.items.map(({ a, b, score }) => [a.id, b.id, score])).toEqual([
      ['three-a', 'four-b', 0.6],
      ['four-a', 'four-b', 0.41],
    ]);
  });

  it('gives both texts, the score in a word and as a number, and where they are read', () => {
    expect(pairs.items[0]).toMatchObject({
      a: { name: 'A', words: 'Two.' },
      b: { name: 'B', words: 'Two.' },
      certainty: 'probable',
      score: 0.6,
      page: '/passages/two/#two-a',
    });
  });
});

describe('the lines for review.yaml', () => {
  const read = (yaml: string) =>
    (parse(`decisions:\n${yaml}`) as { readonly decisions: readonly unknown[] }).decisions.map((decision) =>
      decisionSchema.safeParse(decision),
    );

  it('can be put under “decisions:” as they are', () => {
    for (const { decision, yaml } of linesFor(['x', 'y'], 'number', 'near')) {
      const [read1] = read(yaml);
      expect(read1?.data).toMatchObject({ pair: ['x', 'y'], drift: 'number', decision });
    }
  });

  it('name the labels that a pair does not have, one of which the editor keeps', () => {
    const relabel = linesFor(['x', 'y'], null, 'near').find(({ decision }) => decision === 'relabel')?.yaml ?? '';
    expect(relabel).toContain('verbatim | paraphrase | partial');
    expect(read(relabel.replace(/label: .*/u, 'label: partial'))[0]?.data).toMatchObject({ label: 'partial' });
  });
});
