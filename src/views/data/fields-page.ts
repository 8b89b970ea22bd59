import { type Field, fieldsByFile, spanFields } from '../../export/data-dictionary.ts';

/** The fields of one file. */
export interface FieldList {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

/** The place of a file's fields in the page of all. */
export function fieldId(file: string): string {
  return file.replaceAll('.', '-');
}

/** The fields of every file that has them, by its name. */
export const fieldLists: ReadonlyMap<string, FieldList> = new Map(
  [...fieldsByFile].map(([title, fields]) => [title, { id: fieldId(title), title, fields }] as const),
);

/** The parts of a span, which many fields are. */
export const spanList: FieldList = { id: 'span', title: 'a span', fields: spanFields };
