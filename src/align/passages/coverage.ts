import type { CoverageState } from '../../vocabulary/coverage-states.ts';
import type { EventAlignment } from '../align-event.ts';
import { overlapping } from '../units/overlapping.ts';
import type { ScoredPair } from '../units/scored-pair.ts';
import type { AlignableArticle, Unit } from '../units/unit.ts';
import type { Cluster } from './cluster.ts';

/** Coverage of the sentences of one event: by sentence id, then by the other article's id. A pair that is absent has none found. */
export type CoverageBySentence = ReadonlyMap<string, ReadonlyMap<string, CoverageState>>;

/** An aligned part must hold this share of a sentence (by length) for the sentence to have a counterpart; a shorter one makes it possible. */
const SHARE_OF_SENTENCE = 0.4;

/** Which sentences have a counterpart in each other article, which a possible one. */
export function coverSentences(alignment: EventAlignment, clusters: readonly Cluster[]): CoverageBySentence {
  const states = new Map<string, Map<string, CoverageState>>();
  const mark = (unit: Unit, other: Unit, isSure: boolean) => {
    if (unit.article === other.article) return;
    const otherId = (alignment.articles[other.article] as AlignableArticle).id;
    for (const { id, share } of sentencesOf(alignment.articles[unit.article] as AlignableArticle, unit)) {
      const known = states.get(id) ?? new Map<string, CoverageState>();
      if (isSure && share >= SHARE_OF_SENTENCE) known.set(otherId, 'counterpart');
      else if (!known.has(otherId)) known.set(otherId, 'possible');
      states.set(id, known);
    }
  };
  const markBoth = ({ a, b }: ScoredPair, isSure: boolean) => {
    mark(a, b, isSure);
    mark(b, a, isSure);
  };
  for (const cluster of clusters) for (const pair of cluster.pairs) markBoth(pair, true);
  for (const pair of alignment.possible) markBoth(pair, false);
  return states;
}

/** The sentences that a unit shares text with, and what share of each it holds (0..1, by length). */
function sentencesOf(article: AlignableArticle, { range }: Unit): { id: string; share: number }[] {
  return overlapping(article.blocks, range)
    .flatMap((block) => overlapping(block.sentences, range))
    .map((sentence) => {
      const shared = Math.min(sentence.range.end, range.end) - Math.max(sentence.range.start, range.start);
      return { id: sentence.id, share: shared / Math.max(1, sentence.range.end - sentence.range.start) };
    })
    .filter(({ share }) => share > 0);
}
