import { describe, expect, it } from 'vitest';
import type { AlignedPair } from '../../../src/align/aligned.ts';
import { completeCluster } from '../../../src/align/complete-cluster.ts';
import { measureWith } from '../../../src/align/similarity.ts';
import { eventWeights } from '../../../src/align/weights.ts';
import { aUnit } from './builders.ts';

const headline = aUnit('timber yard gutted by blaze', 0, 0);
const first = aUnit('a blaze gutted the timber yard behind the station', 1, 4);
const second = aUnit('the timber yard of the Lindals was gutted by a blaze last night', 2, 9);
const other = aUnit('the station was closed for two hours', 2, 12);
const measure = measureWith(eventWeights([headline, first, second, other]));
const pair = (a: typeof first, b: typeof first, score = 0.95): AlignedPair => ({ a, b, score, by: 'evidence' });
const cluster = { units: [headline, first, second], pairs: [pair(headline, first), pair(headline, second)] };
const [never, unlikely] = [() => false, () => 0.1];

describe('the pairs of a passage', () => {
  it('hold what two tellings have in common with a third for common to them', () => {
    const { pairs } = completeCluster(cluster, { measure, judge: unlikely }, never);
    expect(pairs.map(({ a, b }) => `${a.article}-${b.article}`)).toEqual(['0-1', '0-2', '1-2']);
  });

  it('do not hold it where each has another part of the third', () => {
    const parts = { units: [other, first, second], pairs: [pair(other, first), pair(first, second)] };
    expect(completeCluster(parts, { measure, judge: unlikely }, never).pairs).toHaveLength(2);
  });

  it('leave out what an editor rejected', () => {
    expect(completeCluster(cluster, { measure, judge: unlikely }, () => true).pairs).toHaveLength(2);
  });
});
