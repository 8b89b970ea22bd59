import type { ArticleText } from '../../../src/annotate/annotated-article.ts';
import { annotateCorpus } from '../../../src/annotate/index.ts';
import type { BlockKind } from '../../../src/vocabulary/block-kinds.ts';

/** An article whose lines are its paragraphs; `kinds` names other kinds by the number of the line that is not blank. */
export function anArticle({
  text,
  key = 'article',
  language = 'en',
  kinds = {},
}: {
  readonly text: string;
  readonly key?: string;
  readonly language?: string;
  readonly kinds?: Readonly<Record<number, BlockKind>>;
}): ArticleText {
  const blocks: { kind: BlockKind; range: { start: number; end: number }; inside: null }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      blocks.push({
        kind: kinds[blocks.length] ?? 'paragraph',
        range: { start: at, end: at + line.length },
        inside: null,
      });
    at += line.length + 1;
  }
  return { key, text, language, outlet: null, blocks };
}

/** A quote as a reader would write it down. */
export interface ReadQuote {
  readonly text: string;
  readonly kind: string;
  readonly by: readonly string[];
  readonly via: readonly string[];
  readonly cue: string | null;
}

/** The quotes of a text, with speakers by name. */
export function readQuotes(
  text: string,
  options: { readonly language?: string; readonly kinds?: Readonly<Record<number, BlockKind>> } = {},
): readonly ReadQuote[] {
  const { articles, speakers } = annotateCorpus([anArticle({ text, ...options })]);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return (articles[0]?.quotes ?? []).map(({ range, kind, speakers: by, relayers, cue }) => ({
    text: text.slice(range.start, range.end),
    kind,
    by: by.map(nameOf),
    via: relayers.map(nameOf),
    cue: cue === null ? null : text.slice(cue.start, cue.end),
  }));
}
