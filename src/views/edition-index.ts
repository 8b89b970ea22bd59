import type { Article } from '../corpus/article.ts';
import type { Block } from '../corpus/block.ts';
import type { Edition, Relation } from '../corpus/edition.ts';
import type { Event } from '../corpus/event.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Quote } from '../corpus/quote.ts';
import type { Sentence } from '../corpus/sentence.ts';
import type { Speaker } from '../corpus/speaker.ts';

/** A sentence with the block and the article that it stands in. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly article: Article;
}

/** The records of an edition by their ids, and the passages of each event in the edition's order. */
export interface EditionIndex {
  readonly articles: ReadonlyMap<string, Article>;
  readonly events: ReadonlyMap<string, Event>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly passagesByEvent: ReadonlyMap<string, readonly Passage[]>;
  readonly passagesByGroup: ReadonlyMap<string, readonly Passage[]>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly quotesByArticle: ReadonlyMap<string, readonly Quote[]>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly sentences: ReadonlyMap<string, PlacedSentence>;
  /** Each relation under both of its articles. */
  readonly relationsByArticle: ReadonlyMap<string, readonly Relation[]>;
}

const indexes = new WeakMap<Edition, EditionIndex>();

/** The index of an edition, made once. */
export function indexEdition(edition: Edition): EditionIndex {
  const known = indexes.get(edition);
  if (known !== undefined) return known;
  const index = buildIndex(edition);
  indexes.set(edition, index);
  return index;
}

function buildIndex(edition: Edition): EditionIndex {
  const sentences = new Map<string, PlacedSentence>();
  for (const article of edition.articles) {
    for (const block of article.blocks) {
      for (const sentence of block.sentences) sentences.set(sentence.id, { sentence, block, article });
    }
  }
  return {
    articles: byId(edition.articles),
    events: byId(edition.events),
    passages: byId(edition.passages),
    passagesByEvent: Map.groupBy(edition.passages, (passage) => passage.event),
    passagesByGroup: Map.groupBy(edition.passages, (passage) => passage.group),
    quotes: byId(edition.quotes),
    quotesByArticle: Map.groupBy(edition.quotes, (quote) => quote.article),
    speakers: byId(edition.speakers),
    sentences,
    relationsByArticle: relationsByArticle(edition),
  };
}

function relationsByArticle({ relations }: Edition): Map<string, Relation[]> {
  const ends = relations.flatMap((relation) => [relation.a, relation.b].map((article) => ({ article, relation })));
  return new Map(
    [...Map.groupBy(ends, ({ article }) => article)].map(([article, own]) => [
      article,
      own.map(({ relation }) => relation),
    ]),
  );
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
