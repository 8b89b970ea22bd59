import type { Drift } from '../../corpus/passage.ts';
import type { Label } from '../../vocabulary/labels.ts';
import type { ScoredPair } from '../units/scored-pair.ts';
import type { AlignableArticle } from '../units/unit.ts';
/**
 * What changed between the two members of a pair. Two versions of which one says clearly more are not held against each other word by word
 * (only a hedge lost in a headline is looked for); quotes that are anchored in aligned sentences are looked at there.
 */
export declare function findDrift(pair: ScoredPair, label: Label, articles: readonly AlignableArticle[]): Drift[];
