// What the index holds beside the words: declared here, where it is read; src/integrations/search writes it.
import type { Facet } from './address.ts';

/** Stands between two texts of a record: a mark of its own keeps an exact phrase from running out of one into the next. */
export const BETWEEN_TEXTS = ' ¶ ';

/** Stands for a space that is none to the index: it holds a lone mark to the word before it. */
export const HELD_SPACE = '\u2063';

/**
 * What the search page shows of a record and nobody looks for. Articles are named once, by id, and by their place in `articles` after that; a
 * version's words are the record's text at `text`, for versions that say the same share one.
 */
export type RecordNotes = readonly [
  kind: string,
  speakers: readonly string[],
  event: readonly [id: string, title: string, date: string | null],
  linkText: string,
  articles: readonly (readonly [
    id: string,
    siglum: string,
    name: string,
    label: string,
    hue: number,
    language: string,
  ])[],
  versions: readonly (readonly [article: number, place: string, text: number])[],
  pairs: readonly (readonly [article: number, other: number])[],
];

/** A record's id in the index: its place among all, and what tells this index from one of other texts, so that no answer of one is read by the other. */
export function recordId(stamp: string, at: number): string {
  return `${stamp}-${at}`;
}

/**
 * By what records are narrowed and ordered, a column each, in the order of their ids; `stamp` is what these have in common. A facet's column
 * has, for each record, the indexes of its values (comma between them, space between records); `dates` are ISO days, `''` where there is none.
 */
export interface ChoiceColumns {
  readonly stamp: string;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly dates: readonly string[];
  readonly date: string;
  readonly versions: string;
}
