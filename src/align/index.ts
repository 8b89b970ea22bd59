// Articles with sentences, quotes and names -> passages with labelled pairs, coverage, and how articles relate. Pure; one event never looks at another.
import type { Diagnostic } from '../corpus/diagnostics.ts';
import type { PossiblePair, Relation } from '../corpus/edition.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Review } from '../corpus/review.ts';
import { isStopWord } from '../languages/function-words.ts';
import { compareText } from '../text/order.ts';
import { alignEvent, type EventAlignment } from './align-event.ts';
import { findDrift } from './changes/drift.ts';
import { closeCluster } from './passages/close-cluster.ts';
import { clusterPairs } from './passages/cluster.ts';
import { type CoverageBySentence, coverSentences } from './passages/coverage.ts';
import { assignMemberIds } from './passages/member-ids.ts';
import { makePassages } from './passages/passages.ts';
import { relateArticles } from './passages/relations.ts';
import { findGoneDecisions, readDecisions } from './passages/review.ts';
import { overlapping } from './units/overlapping.ts';
import type { AlignableArticle, Unit } from './units/unit.ts';

/** One event's articles, in any order. */
export interface AlignableEvent {
  readonly id: string;
  readonly articles: readonly AlignableArticle[];
}

/** What aligning a corpus finds. */
export interface Alignment {
  readonly passages: readonly Passage[];
  readonly coverage: CoverageBySentence;
  readonly possible: readonly PossiblePair[];
  readonly relations: readonly Relation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Aligns every event of a corpus. The order of articles and their names change nothing: they are taken in the order of a hash of their words. */
export function alignCorpus(events: readonly AlignableEvent[], review: Review): Alignment {
  const alignments = events.map((event) => alignEvent(inContentOrder(event.articles)));
  const ids = assignMemberIds(alignments);
  const decisions = readDecisions(review, ids);
  const passages: Passage[] = [];
  const coverage = new Map<string, ReadonlyMap<string, 'counterpart' | 'possible' | 'none'>>();
  const possible: PossiblePair[] = [];
  const relations: Relation[] = [];
  events.forEach((event, index) => {
    const alignment = alignments[index] as EventAlignment;
    const isRejected = (a: Unit, b: Unit) => decisions.isRejected(ids(index, a), ids(index, b));
    const clusters = clusterPairs(decisions.decidePairs(index, alignment), alignment.judge).map((cluster) =>
      closeCluster(cluster, alignment, isRejected),
    );
    passages.push(...makePassages(clusters, { event: index, eventId: event.id, alignment, ids, decisions, findDrift }));
    for (const [sentence, states] of coverSentences(alignment, clusters)) coverage.set(sentence, states);
    possible.push(...possiblePairs(alignment, (unit) => ids(index, unit)));
    relations.push(...relateArticles(alignment, clusters));
  });
  // What a decision rejected is not gone: every place that could be paired is known.
  const known = new Set(
    alignments.flatMap(({ pairs, possible: open }, event) =>
      [...pairs, ...open].flatMap(({ a, b }) => [ids(event, a), ids(event, b)]),
    ),
  );
  return { passages, coverage, possible, relations, diagnostics: findGoneDecisions(review, known) };
}

function inContentOrder(articles: readonly AlignableArticle[]): AlignableArticle[] {
  return articles.toSorted((a, b) => compareText(a.hash, b.hash) || compareText(a.id, b.id));
}

function possiblePairs({ articles, possible }: EventAlignment, idOf: (unit: Unit) => string): PossiblePair[] {
  const sentenceOf = ({ article, range }: Unit) =>
    overlapping(articles[article]?.blocks ?? [], range)
      .flatMap((block) => overlapping(block.sentences, range))
      .find((sentence) => sentence.range.start === range.start)?.id ?? '';
  return possible
    .filter((pair) => pair.a.article !== pair.b.article)
    .map((pair) => ({
      sentence: sentenceOf(pair.a),
      counterpart: sentenceOf(pair.b),
      pair: [idOf(pair.a), idOf(pair.b)],
      score: Math.round(pair.score * 1000) / 1000,
      why: `${sharedWords(pair.a, pair.b, articles[pair.a.article] as AlignableArticle)}; that is too little to be sure that they tell the same.`,
    }));
}

/** How many of the shared words a reason names. */
const NAMED = 4;

/** "Both have “guarantees”, “western” …": the longest of the words that two units share, as the first has them. */
function sharedWords(a: Unit, b: Unit, article: AlignableArticle): string {
  const inB = new Set(b.tokens.map((token) => token.norm));
  const shared = a.tokens.filter(
    (token) => token.isWord && !isStopWord(token.norm, article.language) && inB.has(token.norm),
  );
  const words = [...new Map(shared.map((token) => [token.norm, article.text.slice(token.start, token.end)])).values()];
  const named = words.toSorted((x, y) => y.length - x.length || compareText(x, y)).slice(0, NAMED);
  return named.length === 0 ? 'They share word stems only' : `Both have ${named.map((word) => `“${word}”`).join(', ')}`;
}
