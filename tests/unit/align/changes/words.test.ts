import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../../src/align/changes/words.ts';
import { normaliseToken, tokenise } from '../../../../src/align/tokens.ts';

/** The changes between two texts, as `kind: words | words`. */
function changes(a: string, b: string): string[] {
  return compareWords(a, b)
    .filter(({ kind }) => kind !== 'same')
    .map(
      (run) =>
        `${run.kind}: ${run.a ? a.slice(run.a.start, run.a.end) : ''} | ${run.b ? b.slice(run.b.start, run.b.end) : ''}`,
    );
}

describe('word differences', () => {
  it('are none between two styles of quotation marks, apostrophes and dashes', () => {
    expect(changes('He said: "It\'s late - go."', 'He said: “It’s late – go.”')).toEqual([]);
    expect(changes('« Non », a-t-il dit.', '“Non”, a-t-il dit.')).toEqual([]);
  });

  it('are none between British and American spellings', () => {
    expect(changes('They ostracised a neighbour’s theatre.', 'They ostracized a neighbor’s theater.')).toEqual([]);
  });

  it('tell words apart that only look like spellings of one', () => {
    expect(changes('The form was filled.', 'The form was filed.')).toEqual(['changed: filled | filed']);
  });

  it('are none between capitals and small letters', () => {
    expect(changes('The Harbour Is Open', 'the harbour is open')).toEqual([]);
  });

  it('name a word that gave way to another, and nothing beside it', () => {
    expect(changes('The old mill burnt down.', 'The old barn burnt down.')).toEqual(['changed: mill | barn']);
  });

  it('name words that only one text has', () => {
    expect(changes('The mill burnt down.', 'The old mill burnt down.')).toEqual(['added:  | old']);
    expect(changes('The old mill burnt down.', 'The mill burnt down.')).toEqual(['missing: old | ']);
  });

  it('are quiet where only a function word or a title differs', () => {
    const [run] = compareWords('Mr Brekke left.', 'Brekke left.').filter(({ kind }) => kind !== 'same');
    expect(run).toMatchObject({ kind: 'missing', insubstantial: true });
    const [loud] = compareWords('He never left.', 'He left.').filter(({ kind }) => kind !== 'same');
    expect(loud).toMatchObject({ insubstantial: false });
  });

  const text = fc
    .array(
      fc.constantFrom(
        'the',
        'mill',
        '“Mill”',
        'organised',
        'organized',
        ',',
        '.',
        '—',
        'it’s',
        'Nordvik',
        '60%',
        '👍',
        'naïve',
        '\n',
      ),
      { maxLength: 30 },
    )
    .map((words) => words.join(' '));

  it('leave same runs that are the same in normal form, whatever the texts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const norms = (whole: string, range: { start: number; end: number } | null) =>
          range ? tokenise(whole, range.start, range.end).map(({ norm }) => norm) : [];
        for (const run of compareWords(a, b)) if (run.kind === 'same') expect(norms(a, run.a)).toEqual(norms(b, run.b));
      }),
    );
  });

  it('hold every word of both texts once and in order', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = compareWords(a, b);
        const gathered = (whole: string, side: 'a' | 'b') =>
          runs.flatMap((run) =>
            (run[side] ? tokenise(whole, run[side].start, run[side].end) : []).map(({ start }) => start),
          );
        expect(gathered(a, 'a')).toEqual(tokenise(a).map(({ start }) => start));
        expect(gathered(b, 'b')).toEqual(tokenise(b).map(({ start }) => start));
      }),
    );
  });

  it('are none between a text and itself', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(changes(a, a)).toEqual([]);
      }),
    );
  });

  it('turn round with the texts: what was added is missing', () => {
    const counts = (runs: ReturnType<typeof compareWords>, kind: string) =>
      runs.filter((run) => run.kind === kind).length;
    const [a, b] = ['One old mill burnt.', 'One mill burnt down.'];
    expect(counts(compareWords(a, b), 'added')).toBe(counts(compareWords(b, a), 'missing'));
    expect(counts(compareWords(a, b), 'missing')).toBe(counts(compareWords(b, a), 'added'));
  });
});

describe('a token', () => {
  it('stands at its place in the text', () => {
    const words = 'Así, “naïve” café-goers: 1,5 % — don’t!';
    for (const { start, end, norm } of tokenise(words)) expect(normaliseToken(words.slice(start, end))).toBe(norm);
  });

  it('keeps apostrophes and hyphens inside a word', () => {
    expect(tokenise('a café-goer’s hat').map(({ norm }) => norm)).toEqual(['a', "cafe-goer's", 'hat']);
  });
});
