import { z } from 'zod';
import { spanSchema } from '../corpus/span.ts';
import { CSV_COLUMNS } from './csv-columns.ts';
import { editionFileSchema } from './edition-file.ts';
import { RECORD_FILES } from './record-files.ts';

/** A field of a record or a column of a table: its name, with a dot before each field that lies inside another, and what it holds. */
export interface Field {
  readonly name: string;
  readonly means: string;
}

/** What is said of a field stands in its schema, and goes into the JSON Schema as well. A span's own fields are told once, under the span. */
function listFields(schema: unknown, path = ''): readonly Field[] {
  if (schema instanceof z.ZodArray) return listFields(schema.element, path);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return listFields(schema.unwrap(), path);
  if (!(schema instanceof z.ZodObject) || (path !== '' && schema.shape.start === spanSchema.shape.start)) return [];
  return Object.entries(schema.shape).flatMap(([name, own]) => {
    const { description } = z.globalRegistry.get(own) ?? {};
    const field = description === undefined ? [] : [{ name: `${path}${name}`, means: description }];
    return [...field, ...listFields(own, `${path}${name}.`)];
  });
}

/** The parts of a span, which many fields are. */
export const spanFields: readonly Field[] = listFields(spanSchema);

/** The fields of every data file that has them, by the file's name: records, then tables. */
export const fieldsByFile: ReadonlyMap<string, readonly Field[]> = new Map([
  ['edition.json', listFields(editionFileSchema)] as const,
  ...RECORD_FILES.map(({ name, schema }) => [`${name}.json`, listFields(schema)] as const),
  ...Object.entries(CSV_COLUMNS).map(
    ([name, columns]) => [name, Object.entries(columns).map(([column, means]) => ({ name: column, means }))] as const,
  ),
]);
