import { describe, expect, it } from 'vitest';
import { clusterPairs, isNested } from '../../../../src/align/passages/cluster.ts';
import type { ScoredPair } from '../../../../src/align/units/scored-pair.ts';
import { align, aUnit, readPairs } from '../builders.ts';

const pair = (a: ReturnType<typeof aUnit>, b: ReturnType<typeof aUnit>, score: number): ScoredPair => ({
  a,
  b,
  score,
  by: 'evidence',
});
const never = () => 0;

describe('clusters', () => {
  // Two utterances, each in three articles.
  const bridge = [0, 1, 2].map((article) => aUnit('the bridge is closed', article, 0));
  const tram = [0, 1, 2].map((article) => aUnit('the tram is late', article, 5));
  const [b0, b1, b2] = bridge as [(typeof bridge)[0] & {}, (typeof bridge)[0] & {}, (typeof bridge)[0] & {}];
  const [t0, t1, t2] = tram as [(typeof tram)[0] & {}, (typeof tram)[0] & {}, (typeof tram)[0] & {}];
  const right = [
    pair(b0, b1, 0.9),
    pair(b1, b2, 0.9),
    pair(b0, b2, 0.8),
    pair(t0, t1, 0.9),
    pair(t1, t2, 0.9),
    pair(t0, t2, 0.8),
  ];

  it('join what is paired', () => {
    const clusters = clusterPairs(right, never);
    expect(clusters.map(({ units }) => units.length)).toEqual([3, 3]);
    expect(clusters.map(({ pairs }) => pairs.length)).toEqual([3, 3]);
  });

  it('are not welded by one wrong pair, which is dropped', () => {
    const clusters = clusterPairs([...right, pair(b0, t1, 0.7)], never);
    expect(clusters.map(({ units }) => units.length)).toEqual([3, 3]);
    expect(clusters.flatMap(({ pairs }) => pairs)).toHaveLength(6);
  });

  it('join a chain where the ends are alike, though nobody proposed them as a pair', () => {
    expect(clusterPairs([pair(b0, b1, 0.6), pair(b1, b2, 0.6)], () => 0.5)).toHaveLength(1);
    expect(clusterPairs([pair(b0, b1, 0.4), pair(b1, b2, 0.4)], never)).toHaveLength(2 - 1);
  });

  it('hold no two places that share text', () => {
    const whole = aUnit('the bridge is closed for good', 0, 0);
    expect(isNested(b0, whole)).toBe(true);
    const clusters = clusterPairs([pair(b0, b1, 0.9), pair(whole, b1, 0.8)], () => 1);
    expect(clusters).toHaveLength(1);
    expect(clusters[0]?.units).toHaveLength(2);
  });

  it('do not bridge two quotations of one article that say different things', () => {
    const quoted = (words: string, order: number, quote: number) => ({ ...aUnit(words, 1, order), quote });
    const answers = [pair(b0, quoted('the bridge is closed', 0, 0), 0.9), pair(b0, quoted('we swim', 1, 1), 0.8)];
    expect(clusterPairs(answers, never).map(({ units }) => units.length)).toEqual([2]);
    expect(clusterPairs(answers, () => 0.9).map(({ units }) => units.length)).toEqual([3]);
  });

  it('keep the best of two scores for one pair of places, whichever way round it was given', () => {
    const [cluster] = clusterPairs([pair(b0, b1, 0.5), pair(b1, b0, 0.9)], never);
    expect(cluster?.pairs.map(({ score }) => score)).toEqual([0.9]);
  });

  it('are the same in whatever order the pairs come', () => {
    const read = (pairs: readonly ScoredPair[]) =>
      clusterPairs(pairs, never)
        .map(({ units }) => units.map(({ article, order }) => `${article}:${order}`).join(' '))
        .toSorted();
    expect(read([...right].reverse())).toEqual(read(right));
  });
});

describe('a quotation that one outlet divides and another gives in one', () => {
  it('has both its parts joined to the whole', () => {
    const first = 'The orchard wall will be rebuilt before the first frost of the autumn';
    const second = 'Nobody in the lower valley has to pay for the pumps that failed us';
    const edition = align({
      herald: `The mayor spoke at noon.\n\n“${first},” Mayor Tore Lindal said. “${second}.”\n\nNobody asked about the tram.\n`,
      courier: `It rained all week.\n\n“${first}. ${second},” Mayor Tore Lindal told the council.\n\nThe meeting was short.\n`,
    });
    const joined = readPairs(edition).filter(({ isAcross }) => isAcross);
    for (const part of [first, second])
      expect(
        joined.some(({ a, b }) => [a, b].every((text) => text.includes(part))),
        part,
      ).toBe(true);
  });
});
