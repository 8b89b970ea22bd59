import { describe, expect, it } from 'vitest';
import { findDenseRegions } from '../../../../src/align/derived/anchors.ts';
import { align, RETOLD, readPairs } from '../builders.ts';

const report = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;
const [hall = '', violins = '', insurer = '', cinema = '', conductor = ''] = RETOLD;
const MORE = [
  'Two trams were borrowed from the neighbouring county to carry the choir to its new quarters.',
  'A benefit concert in the cathedral is planned for the second weekend of Easter.',
];

/** Pairs across the two versions of a report, as the beginnings of their texts. */
function acrossPairs(one: readonly string[], two: readonly string[]): string[] {
  const begin = (text: string) => text.split(/\s+/u).slice(0, 2).join(' ');
  return readPairs(align({ herald: report(one), courier: report(two) }))
    .filter(({ isAcross }) => isAcross)
    .map(({ a, b }) => [begin(a), begin(b)].toSorted().join(' | '))
    .toSorted();
}
const same = (paragraphs: readonly string[]) => acrossPairs(paragraphs, paragraphs);

describe('a text and its retelling', () => {
  it('are paired sentence by sentence', () => {
    expect(same([...RETOLD, ...MORE])).toHaveLength(7);
  });

  it('are paired where two sentences became one', () => {
    const joined = `${hall.slice(0, -1)}, and ${violins.charAt(0).toLowerCase()}${violins.slice(1)}`;
    const pairs = readPairs(
      align({ herald: report([...RETOLD, ...MORE]), courier: report([joined, insurer, cinema, conductor, ...MORE]) }),
    );
    const withJoined = pairs.filter(({ a, b, isAcross }) => isAcross && [a, b].includes(joined));
    const words = withJoined.map(({ a, b }) => (a === joined ? b : a)).join(' ');
    expect(words).toContain(hall);
    expect(words).toContain(violins);
  });

  it('are paired where one sentence became two', () => {
    const [first, second] = [
      'Volunteers carried forty violins up three flights of stairs.',
      'They also carried a harpsichord up before midnight.',
    ];
    const pairs = readPairs(
      align({
        herald: report([...RETOLD, ...MORE]),
        courier: report([hall, `${first} ${second}`, insurer, cinema, conductor, ...MORE]),
      }),
    );
    const words = pairs
      .filter(({ a, b, isAcross }) => isAcross && [a, b].includes(violins))
      .map(({ a, b }) => (a === violins ? b : a));
    expect(words.join(' ')).toContain(first);
    expect(words.join(' ')).toContain(second);
  });

  it('are paired where a paragraph moved', () => {
    expect(acrossPairs([...RETOLD, ...MORE], [cinema, hall, violins, insurer, conductor, ...MORE])).toEqual(
      same([...RETOLD, ...MORE]),
    );
  });

  it('leave a sentence of one version alone that the other has not', () => {
    const pairs = acrossPairs([...RETOLD, ...MORE], [hall, violins, cinema, conductor, ...MORE]);
    expect(pairs).toHaveLength(6);
    expect(pairs.join()).not.toContain('An insurer');
  });

  it('are known as such, and two reports that share one sentence are not', () => {
    const other = [
      'Fishermen found a cello floating beyond the lighthouse on Thursday.',
      hall,
      'The lighthouse keeper plays the accordion and wanted to keep it.',
      'Its owner has moved to the mountains since.',
      'Nothing is known of the bow.',
    ];
    const regime = (two: readonly string[]) =>
      align({ herald: report([...RETOLD, ...MORE]), courier: report(two) }).relations.map(
        (relation) => relation.regime,
      );
    expect(regime([...RETOLD, ...MORE])).toEqual(['derived']);
    expect(regime(other)).toEqual(['independent']);
  });
});

describe('anchors', () => {
  const anchor = (i: number, j: number, similarity = 0.8) => ({ i, j, similarity });

  it('in one order and close together make a stretch', () => {
    const anchors = [anchor(0, 2), anchor(1, 3), anchor(2, 4), anchor(3, 5), anchor(4, 6)];
    expect(findDenseRegions(anchors)).toEqual([anchors]);
  });

  it('that are too few, too far apart or too weak make none', () => {
    expect(findDenseRegions([anchor(0, 0), anchor(1, 1)])).toEqual([]);
    expect(findDenseRegions([0, 1, 2, 3, 4].map((k) => anchor(k * 20, k * 20)))).toEqual([]);
    expect(findDenseRegions([0, 1, 2, 3, 4].map((k) => anchor(k, k, 0.31)))).toEqual([]);
  });

  it('that are not each other’s best by a margin do not count', () => {
    const doubtful = [0, 1, 2, 3, 4].flatMap((k) => [anchor(k, k, 0.6), anchor(k, k + 9, 0.58)]);
    expect(findDenseRegions(doubtful)).toEqual([]);
  });

  it('out of order stay out of the stretch', () => {
    const inOrder = [anchor(0, 0), anchor(1, 1), anchor(2, 2), anchor(4, 4), anchor(5, 5)];
    expect(findDenseRegions([...inOrder, anchor(3, 40)])).toEqual([inOrder]);
  });
});
