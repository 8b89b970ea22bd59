import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrom } from '../../../src/views/passage/apparatus.ts';
import { listMembers } from '../../../src/views/passage/members.ts';
import { passageAddresses } from '../../../src/views/passage/passage-addresses.ts';
import { collateVariants } from '../../../src/views/passage/variants.ts';
import { canonicalPair, routes } from '../../../src/views/routes.ts';
import { count, listInWords, numberWord } from '../../../src/views/wording-of-numbers.ts';
import { anEdition } from '../export/an-edition.ts';

const tellings = {
  rt: 'You and I have similar views on the reasons of the change',
  reuters: 'You and I share the same views on the causes of the change',
  copy: 'You and I share the same views on the causes of the change',
};
const edition = anEdition({
  articles: Object.entries(tellings).map(([id, words]) => ({ id, paragraphs: [[`${words}.`]] })),
  passages: [
    {
      id: 'm-rt',
      members: Object.entries(tellings).map(([article, words]) => ({ id: `m-${article}`, article, words })),
    },
  ],
});
const members = edition.passages.flatMap((passage) => listMembers(edition, passage));

describe('the interlinear', () => {
  it('runs on where the words are the same and stands where they differ', () => {
    const [base] = members;
    if (base === undefined) throw new Error('no member');
    const view = readFrom(base, members);
    expect(view.runs.map((run) => run.text).join('')).toBe(tellings.rt);
    expect(view.entries.map((e) => [e.letter, e.lemma, e.readings.map((r) => [r.text, r.witnesses.length])])).toEqual([
      ['a', 'have similar', [['share the same', 2]]],
      ['b', 'reasons', [['causes', 2]]],
    ]);
  });

  it('gives the base back to the letter for any texts', () => {
    const text = fc
      .array(fc.constantFrom('one', 'two', 'three', 'the', 'of', ',', 'Mr'), { maxLength: 9 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (base, others) => {
        const variants = collateVariants(base, others);
        let reached = 0;
        for (const variant of variants) {
          expect(variant.start).toBeGreaterThanOrEqual(reached);
          expect(variant.readings).toHaveLength(others.length);
          reached = variant.end;
        }
        expect(reached).toBeLessThanOrEqual(base.length);
      }),
    );
  });

  it('lets every member of a passage be an address that leads to it', () => {
    expect(passageAddresses(edition).map((a) => [a.id, a.kind, a.kind === 'member' ? a.href : ''])).toEqual([
      ['m-rt', 'passage', ''],
      ['m-reuters', 'member', '/passages/m-rt/#m-reuters'],
      ['m-copy', 'member', '/passages/m-rt/#m-copy'],
    ]);
  });
});

describe('addresses', () => {
  it('name a pair in one order, whichever version is asked first', () => {
    expect(routes.pair('e', 'b', 'a')).toBe(routes.pair('e', 'a', 'b'));
    expect(canonicalPair('b', 'a')).toEqual(['a', 'b']);
  });
});

describe('numbers in words', () => {
  it('are words below a hundred and figures from there', () => {
    expect([0, 1, 21, 99, 100, 1656].map(numberWord)).toEqual([
      'no',
      'one',
      'twenty-one',
      'ninety-nine',
      '100',
      '1,656',
    ]);
    expect(count(1, 'passage')).toBe('one passage');
    expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c');
  });
});
