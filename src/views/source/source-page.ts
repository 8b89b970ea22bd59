// Edition and a file's name -> the raw text in pieces, each with what it was read as.
import type { Edition } from '../../corpus/edition.ts';
import type { Source } from '../../corpus/source.ts';
import { isExcerpt } from '../../export/rights.ts';
import { indexEdition } from '../edition-index.ts';
import type { PageHead } from '../page-head.ts';
import { routes } from '../routes.ts';
import { count } from '../wording-of-numbers.ts';
import { piecesOf, type SourcePiece } from './source-pieces.ts';

/** See {@link sourcePage}. */
export interface SourcePage {
  readonly head: PageHead;
  readonly file: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly deck: string;
  readonly articles: readonly { readonly id: string; readonly name: string; readonly url: string }[];
  readonly pieces: readonly SourcePiece[];
  /** False where an article's publisher allows excerpts only: then no raw text is shown. */
  readonly isShown: boolean;
}

/** A source as received, with its furniture folded and every stretch leading to its record. Throws when there is no such file. */
export function sourcePage(edition: Edition, file: string): SourcePage {
  const source = edition.sources.find((s) => s.file === file);
  if (source === undefined) throw new Error(`no source ${file}`);
  const text = edition.texts.get(file) ?? '';
  const articles = edition.articles.filter((a) => a.span.file === file).sort((a, b) => a.span.start - b.span.start);
  const isShown = !articles.some((article) => isExcerpt(edition, article));
  const names = articles.map((a) => ({
    id: a.id,
    name: a.title ?? indexEdition(edition).events.get(a.event)?.title ?? a.id,
    url: routes.article(a.id),
  }));
  return {
    head: {
      title: file,
      description: `The stored file ${file} as received, with its page furniture folded.`,
      path: routes.source(file),
    },
    ...{ file, isShown, articles: names },
    deck: `${count(articles.length, 'article', { capital: true })}, ${count(source.chrome.length, 'piece')} of page furniture.`,
    facts: factsOf(source),
    pieces: isShown ? piecesOf(text, source, articles) : [],
  };
}

function factsOf(source: Source): SourcePage['facts'] {
  return [
    ['Encoding', source.encoding],
    ['Kind', source.media],
    ['Length', `${source.length.toLocaleString('en-GB')} characters (UTF-16 code units)`],
    ['SHA-256', source.sha256],
  ];
}
