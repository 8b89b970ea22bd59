import { z } from 'zod';
import { slugify } from '../../corpus/stable-ids.ts';
import { capitalise } from '../wording-of-numbers.ts';
import figures from './figures.json' with { type: 'json' };

/** One measured figure: `right` of `of` were right; where a figure is no such count, `value` says it in words. */
const rowSchema = z.strictObject({
  what: z.string().min(1),
  right: z.int().nonnegative().optional(),
  of: z.int().positive().optional(),
  value: z.string().optional(),
  note: z.string().optional(),
});

/** Figures measured on one set of texts: which, who marked them, and whether the rules were written with them in view. */
const tableSchema = z.strictObject({
  title: z.string().min(1),
  texts: z.string().min(1),
  marked: z.string().min(1),
  inView: z.boolean(),
  rows: z.array(rowSchema),
});

/** `figures.json`: what was measured, and where the engine is known to be weak. Nothing in it is computed here. */
const figuresSchema = z.strictObject({ tables: z.array(tableSchema), weak: z.array(z.string()) });

/** A row as the page prints it: the share as a decimal fraction, the counts beside it. */
export interface FigureRow {
  readonly what: string;
  readonly figure: string;
  readonly counts: string;
  readonly note: string;
}

/** See {@link measuredFigures}. */
export interface FigureTable {
  /** The table's place in the page. */
  readonly id: string;
  readonly title: string;
  readonly texts: string;
  readonly marked: string;
  readonly inView: boolean;
  readonly rows: readonly FigureRow[];
}

/** The measured figures with their counts, and the known weaknesses. Empty until they have been measured. */
export function measuredFigures(): { readonly tables: readonly FigureTable[]; readonly weak: readonly string[] } {
  const { tables, weak } = figuresSchema.parse(figures);
  return {
    tables: tables.map(({ title, texts, marked, inView, rows }) => ({
      ...{ id: `figures-${slugify(title)}`, title, texts, marked: capitalise(`${marked}.`), inView },
      rows: rows.map(toRow),
    })),
    weak,
  };
}

function toRow({ what, right, of, value, note = '' }: z.infer<typeof rowSchema>): FigureRow {
  const isCounted = right !== undefined && of !== undefined;
  return {
    ...{ what, note },
    figure: value ?? (isCounted ? (right / of).toFixed(2) : ''),
    counts: isCounted ? `${right.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}` : '',
  };
}
