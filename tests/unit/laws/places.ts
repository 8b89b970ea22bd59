import type { Edition } from '../../../src/corpus/edition.ts';
import type { Span } from '../../../src/corpus/span.ts';

/** A name of a stretch of text that does not hang on words: the article, and the index of the block, the sentence and the words in it. */
export type NamePlace = (span: Span) => string;

const WORD = /[\p{L}\p{N}]+/gu;

/** Names places of an edition by article (as `nameArticle` calls it) and by counting blocks, sentences and words. */
export function placesOf(edition: Edition, nameArticle: (id: string) => string = (id) => id): NamePlace {
  const blocks = edition.articles.flatMap((article) =>
    article.blocks.map((block, index) => ({ block, name: `${nameArticle(article.id)} block ${index}` })),
  );
  return (span) => {
    const home = blocks.findLast(
      ({ block }) => block.span.file === span.file && block.span.start <= span.start && block.span.end >= span.start,
    );
    if (!home) return 'outside';
    const text = edition.texts.get(span.file) ?? '';
    const wordsBetween = (start: number, end: number) => (text.slice(start, end).match(WORD) ?? []).length;
    const before = wordsBetween(home.block.span.start, span.start);
    return `${home.name} words ${before} to ${before + wordsBetween(span.start, span.end)}`;
  };
}
