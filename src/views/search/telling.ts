import type { Article } from '../../corpus/article.ts';
import type { Edition } from '../../corpus/edition.ts';
import type { Range } from '../../corpus/span.ts';
import { type SentencePlace, sentencePlaces, sentencesAt } from './sentence-places.ts';

/** A run of sentences in one article that carries an utterance or a statement. */
export interface Telling {
  readonly article: Article;
  readonly sentences: readonly SentencePlace[];
  readonly text: string;
  readonly range: Range;
}

/** What {@link tellingsOf} needs to know of an edition, made once. */
export interface SentenceIndex {
  readonly texts: Edition['texts'];
  readonly articlesById: ReadonlyMap<string, Article>;
  readonly placesById: ReadonlyMap<string, readonly SentencePlace[]>;
}

/** The sentences of every article, found by article. */
export function sentenceIndex(edition: Edition): SentenceIndex {
  return {
    texts: edition.texts,
    articlesById: new Map(edition.articles.map((a) => [a.id, a])),
    placesById: new Map(edition.articles.map((a) => [a.id, sentencePlaces(a)])),
  };
}

/** The words of a run of sentences as the source has them, on one line. */
export function runOf(index: SentenceIndex, article: Article, sentences: readonly SentencePlace[]): Telling {
  const start = sentences[0]?.sentence.span.start ?? 0;
  const end = sentences.at(-1)?.sentence.span.end ?? start;
  const text = (index.texts.get(article.span.file) ?? '').slice(start, end).replace(/\s+/gu, ' ').trim();
  return { article, sentences, text, range: { start, end } };
}

/**
 * The places of one article that hold `ranges`, as whole sentences, in order: sentences that follow one another in a block are one telling,
 * those that stand apart are two.
 */
export function tellingsOf(index: SentenceIndex, articleId: string, ranges: readonly Range[]): readonly Telling[] {
  const article = index.articlesById.get(articleId);
  const places = index.placesById.get(articleId);
  if (article === undefined || places === undefined) return [];
  const touched = [...new Set(ranges.flatMap((range) => sentencesAt(places, range)))].sort((a, b) => a.index - b.index);
  const runs: SentencePlace[][] = [];
  for (const place of touched) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.index + 1 === place.index && last.block === place.block) runs.at(-1)?.push(place);
    else runs.push([place]);
  }
  return runs.map((run) => runOf(index, article, run));
}
