import { fileURLToPath } from 'node:url';
import type { Article } from '../../../src/corpus/article.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Edition } from '../../../src/corpus/edition.ts';
import type { Passage } from '../../../src/corpus/passage.ts';
import { readCorpusFolder } from '../../../src/corpus/read-corpus-folder.ts';
import type { Sentence } from '../../../src/corpus/sentence.ts';
import { buildEdition } from '../../../src/edition.ts';

/** The folder of the first corpus. */
export const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

let edition: Promise<Edition> | undefined;

/** The first corpus, as read. */
export function readSeeds(): Promise<Corpus> {
  return readCorpusFolder(SEEDS);
}

/** The edition of the first corpus, built once a test file. */
export function seedEdition(): Promise<Edition> {
  edition ??= readSeeds().then(buildEdition);
  return edition;
}

/** A corpus with the text of one source, found by the beginning of its file name, put otherwise. */
export function withText(corpus: Corpus, prefix: string, change: (text: string) => string): Corpus {
  return {
    ...corpus,
    sources: corpus.sources.map((source) =>
      source.file.startsWith(prefix) ? { ...source, text: change(source.text) } : source,
    ),
  };
}

/** The article of an edition that has an id. Throws where there is none. */
export function articleOf({ articles }: Edition, id: string): Article {
  const article = articles.find((candidate) => candidate.id === id);
  if (!article) throw new Error(`no article ${id} among ${articles.map((other) => other.id).join(', ')}`);
  return article;
}

/** The sentences of an article's paragraphs, in order. */
export function bodySentences(article: Article): Sentence[] {
  return article.blocks.filter(({ kind }) => kind === 'paragraph').flatMap(({ sentences }) => sentences);
}

/** The pairs of a sentence: texts of the members on the other side that stand in an article, with the passage. */
export function partnersOf(
  { passages }: Edition,
  sentence: Sentence,
  article: string,
): { readonly passage: Passage; readonly text: string; readonly start: number }[] {
  const isPart = (span: Sentence['span']) =>
    span.file === sentence.span.file && span.start < sentence.span.end && sentence.span.start < span.end;
  return passages.flatMap((passage) =>
    passage.pairs.flatMap(({ a, b }) => {
      const [first, second] = [passage.members[a], passage.members[b]];
      if (!first || !second) return [];
      return [
        [first, second],
        [second, first],
      ].flatMap(([own, other]) =>
        own && other && isPart(own.span) && other.article === article
          ? [{ passage, text: other.text, start: other.span.start }]
          : [],
      );
    }),
  );
}
