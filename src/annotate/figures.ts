import type { Range } from '../corpus/span.ts';

/** A number, share, sum, rank, day or month in a text. `value` is in plain units ("$123 billion" is 123e9); days are 1 (Monday) to 7, months 1 to 12. `unit` is `''` for a bare number. */
export interface Figure {
  readonly range: Range;
  readonly value: number;
  readonly unit: 'percent' | 'ordinal' | 'weekday' | 'month' | 'year' | (string & {});
}

/** The figures of a range of a text, in order. */
export function figures(text: string, range: Range): readonly Figure[] {
  void text;
  void range;
  return [];
}
