import { COLUMN_WORDS, RECORD_WORDS, SPAN_WORDS } from '../../export/field-words.ts';

/** A field with what it holds. */
export interface Field {
  readonly name: string;
  readonly means: string;
}

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

const toFields = (words: Readonly<Record<string, string>>): readonly Field[] =>
  Object.entries(words).map(([name, means]) => ({ name, means }));

const toList = (title: string, words: Readonly<Record<string, string>>): FieldList => ({
  ...{ id: fieldId(title), title, fields: toFields(words) },
});

/** The fields of every file that has them, by its name. */
export const fieldLists: ReadonlyMap<string, FieldList> = new Map(
  [
    ...Object.entries(RECORD_WORDS).map(([name, words]) => toList(`${name}.json`, words)),
    ...Object.entries(COLUMN_WORDS).map(([name, words]) => toList(name, words)),
  ].map((list) => [list.title, list] as const),
);

/** The parts of a span, which many fields are. */
export const spanFields: readonly Field[] = toFields(SPAN_WORDS);
