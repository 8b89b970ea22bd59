import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrom } from '../../../src/views/passage/apparatus.ts';
import { listBases } from '../../../src/views/passage/bases.ts';
import { listMembers } from '../../../src/views/passage/members.ts';
import { passageAddresses } from '../../../src/views/passage/passage-addresses.ts';
import { viewPassage } from '../../../src/views/passage/passage-layout.ts';
import { stackOf } from '../../../src/views/passage/stack.ts';
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

/** Witnesses of one utterance, each in an article of its own. */
function tell(...texts: string[]) {
  const event = anEdition({
    articles: texts.map((words, i) => ({ id: `article-${i}`, paragraphs: [[`${words}.`]] })),
    passages: [{ id: 'm-0', members: texts.map((words, i) => ({ id: `m-${i}`, article: `article-${i}`, words })) }],
  });
  return event.passages.flatMap((passage) => listMembers(event, passage));
}

describe('the interlinear', () => {
  it('leaves out a witness that shares only an end of the words, and gives it whole', () => {
    const [whole, near, part] = tell(
      'You and I share the same views on the causes of the change in the face of stubborn resistance',
      'You and I share similar views on the reasons of the change in the face of stubborn resistance',
      'Amid stubborn resistance we shall keep every promise that was made to the fishermen of these islands',
    );
    if (whole === undefined || near === undefined || part === undefined) throw new Error('no witnesses');
    const view = readFrom(whole, [whole, near, part]);
    expect(view.apart).toEqual([part]);
    expect(view.entries.map(({ lemma }) => lemma)).toEqual(['the same', 'causes']);
  });

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

  it('takes a comma more or less for no other word: the line runs on, and the apparatus says so at its end', () => {
    const [base, copy] = tell(
      'the global landscape, in the face of pressure',
      'the global landscape in the face of pressure',
    );
    if (base === undefined || copy === undefined) throw new Error('no member');
    const view = readFrom(base, [base, copy]);
    expect(view.runs.map(({ kind }) => kind)).toEqual(['same']);
    expect(view.entries).toEqual([]);
    expect(view.punctuation.map(({ lemma, text, remark }) => [lemma, text, remark])).toEqual([
      ['landscape,', 'landscape', 'without the comma'],
    ]);
  });

  it('tells words apart from the mark before them', () => {
    const [base, copy] = tell('the global landscape,', 'the global landscape in the face of pressure');
    if (base === undefined || copy === undefined) throw new Error('no member');
    const view = readFrom(base, [base, copy]);
    expect(view.entries.map((e) => [e.lemma, e.readings.map((r) => r.text)])).toEqual([
      [null, ['in the face of pressure']],
    ]);
    expect(view.punctuation.map(({ remark }) => remark)).toEqual(['without the comma']);
  });

  it('gives witnesses of one wording one line, however many they are', () => {
    const all = tell(
      'it opens in spring',
      ...Array.from({ length: 11 }, (_, i) => `it opens in ${i % 2 ? 'May' : 'June'}`),
    );
    const [base] = all;
    if (base === undefined) throw new Error('no member');
    expect(readFrom(base, all).lines.map(({ witnesses }) => witnesses.length)).toEqual([6, 5]);
  });

  it('stands over a remark where a witness has nothing, and runs on behind it', () => {
    const words = 'in the face of unprecedented pressure and provocations';
    const [base, other] = tell(`a view ${words}`, 'a view');
    if (base === undefined || other === undefined) throw new Error('no member');
    const view = readFrom(base, [base, other]);
    const [run] = view.runs.flatMap((r) => (r.kind === 'variant' ? [r] : []));
    if (run === undefined) throw new Error('no variant');
    const stack = stackOf(run, view.lines);
    expect(stack.head + stack.rest).toBe(words);
    expect(stack.cells.map(({ kind, text }) => [kind, text])).toEqual([['none', 'not here']]);
  });

  it('lets any witness be the base: on one page up to four wordings, beyond on a page each', () => {
    const few = listBases('p', tell('one', 'two', 'two', 'three'), 'article-1', false);
    expect(few.map(({ witnesses, href }) => [witnesses.length, href])).toEqual([
      [2, null],
      [1, null],
      [1, null],
    ]);
    expect(few[0]?.base.member.text).toBe('two');
    const many = listBases('p', tell('one', 'two', 'three', 'four', 'five'), 'article-0', false, 'm-3');
    expect(many.map(({ href }) => href)).toEqual([
      '/passages/p/',
      ...[1, 2, 3, 4].map((i) => `/passages/p/base/m-${i}/`),
    ]);
    expect(many.filter(({ isHere }) => isHere).map(({ base }) => base.member.text)).toEqual(['four']);
    expect(listBases('p', tell('one', 'two'), 'article-0', true).map(({ href }) => href)).toEqual([
      '/passages/p/',
      '/passages/p/base/m-1/',
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

describe('a base text on a page of its own', () => {
  it('leaves the sentences around each witness to the passage’s page', () => {
    const words = 'We share the same views on the causes of the change';
    const around = anEdition({
      articles: ['a', 'b'].map((id) => ({ id, paragraphs: [['It rained.', `${words}.`]] })),
      passages: [{ id: 'm-a', members: ['a', 'b'].map((id) => ({ id: `m-${id}`, article: id, words })) }],
    });
    const [passage] = around.passages;
    if (passage === undefined) throw new Error('no passage');
    expect(viewPassage(around, passage).contexts.map(({ before }) => before)).toEqual(['It rained.', 'It rained.']);
    expect(viewPassage(around, passage, 'm-b').contexts.map(({ before }) => before)).toEqual([null, null]);
  });
});
