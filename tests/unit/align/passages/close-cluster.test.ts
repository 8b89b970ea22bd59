import { describe, expect, it } from 'vitest';
import { measureWith } from '../../../../src/align/candidates/similarity.ts';
import { eventWeights } from '../../../../src/align/candidates/weights.ts';
import { closeCluster } from '../../../../src/align/passages/close-cluster.ts';
import type { ScoredPair } from '../../../../src/align/units/scored-pair.ts';
import { aUnit } from '../builders.ts';

const headline = aUnit('timber yard gutted by blaze', 0, 0);
const first = aUnit('a blaze gutted the timber yard behind the station', 1, 4);
const second = aUnit('the timber yard of the Lindals was gutted by a blaze last night', 2, 9);
const other = aUnit('the station was closed for two hours', 2, 12);
const measure = measureWith(eventWeights([headline, first, second, other]));
const pair = (a: typeof first, b: typeof first, score = 0.95): ScoredPair => ({ a, b, score, by: 'evidence' });
const cluster = { units: [headline, first, second], pairs: [pair(headline, first), pair(headline, second)] };
const [never, unlikely] = [() => false, () => 0.1];

describe('the pairs of a passage', () => {
  it('hold what two tellings have in common with a third for common to them', () => {
    const { pairs } = closeCluster(cluster, { measure, judge: unlikely }, never);
    expect(pairs.map(({ a, b }) => `${a.article}-${b.article}`)).toEqual(['0-1', '0-2', '1-2']);
  });

  it('do not hold it where each has another part of the third', () => {
    const parts = { units: [other, first, second], pairs: [pair(other, first), pair(first, second)] };
    expect(closeCluster(parts, { measure, judge: unlikely }, never).pairs).toHaveLength(2);
  });

  it('leave out what an editor rejected', () => {
    expect(closeCluster(cluster, { measure, judge: unlikely }, () => true).pairs).toHaveLength(2);
  });
});
