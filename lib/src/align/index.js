import { isStopWord } from "../languages/function-words.js";
import { compareText } from "../text/order.js";
import { alignEvent } from "./align-event.js";
import { findDrift } from "./changes/drift.js";
import { closeCluster } from "./passages/close-cluster.js";
import { clusterPairs } from "./passages/cluster.js";
import { coverSentences } from "./passages/coverage.js";
import { assignMemberIds } from "./passages/member-ids.js";
import { makePassages } from "./passages/passages.js";
import { relateArticles } from "./passages/relations.js";
import { findGoneDecisions, readDecisions } from "./passages/review.js";
import { overlapping } from "./units/overlapping.js";
/** Aligns every event of a corpus. The order of articles and their names change nothing: they are taken in the order of a hash of their words. */
export function alignCorpus(events, review) {
    const alignments = events.map((event) => alignEvent(inContentOrder(event.articles)));
    const ids = assignMemberIds(alignments);
    const decisions = readDecisions(review, ids);
    const passages = [];
    const coverage = new Map();
    const possible = [];
    const relations = [];
    events.forEach((event, index) => {
        const alignment = alignments[index];
        const isRejected = (a, b) => decisions.isRejected(ids(index, a), ids(index, b));
        const clusters = clusterPairs(decisions.decidePairs(index, alignment), alignment.judge).map((cluster) => closeCluster(cluster, alignment, isRejected));
        passages.push(...makePassages(clusters, { event: index, eventId: event.id, alignment, ids, decisions, findDrift }));
        for (const [sentence, states] of coverSentences(alignment, clusters))
            coverage.set(sentence, states);
        possible.push(...possiblePairs(alignment, (unit) => ids(index, unit)));
        relations.push(...relateArticles(alignment, clusters));
    });
    // What a decision rejected is not gone: every place that could be paired is known.
    const known = new Set(alignments.flatMap(({ pairs, possible: open }, event) => [...pairs, ...open].flatMap(({ a, b }) => [ids(event, a), ids(event, b)])));
    return { passages, coverage, possible, relations, diagnostics: findGoneDecisions(review, known) };
}
function inContentOrder(articles) {
    return articles.toSorted((a, b) => compareText(a.hash, b.hash) || compareText(a.id, b.id));
}
function possiblePairs({ articles, possible }, idOf) {
    const sentenceOf = ({ article, range }) => overlapping(articles[article]?.blocks ?? [], range)
        .flatMap((block) => overlapping(block.sentences, range))
        .find((sentence) => sentence.range.start === range.start)?.id ?? '';
    return possible
        .filter((pair) => pair.a.article !== pair.b.article)
        .map((pair) => ({
        sentence: sentenceOf(pair.a),
        counterpart: sentenceOf(pair.b),
        pair: [idOf(pair.a), idOf(pair.b)],
        score: Math.round(pair.score * 1000) / 1000,
        why: `${sharedWords(pair.a, pair.b, articles[pair.a.article])}; that is too little to be sure that they tell the same.`,
    }));
}
/** How many of the shared words a reason names. */
const NAMED = 4;
/** "Both have “guarantees”, “western” …": the longest of the words that two units share, as the first has them. */
function sharedWords(a, b, article) {
    const inB = new Set(b.tokens.map((token) => token.norm));
    const shared = a.tokens.filter((token) => token.isWord && !isStopWord(token.norm, article.language) && inB.has(token.norm));
    const words = [...new Map(shared.map((token) => [token.norm, article.text.slice(token.start, token.end)])).values()];
    const named = words.toSorted((x, y) => y.length - x.length || compareText(x, y)).slice(0, NAMED);
    return named.length === 0 ? 'They share word stems only' : `Both have ${named.map((word) => `“${word}”`).join(', ')}`;
}
