import { z } from 'zod';

/** JSON text, in pieces, of an array of records: one record a line, keys in the order of the schema, a newline at the end. Throws if a record does not fit. */
export function* toJsonRecords<T extends z.ZodType>(schema: T, records: readonly unknown[]): Generator<string> {
  if (records.length === 0) return yield '[]\n';
  // Parsing is what puts keys into the schema's order, so bytes do not depend on how the engine built a record.
  for (const [index, record] of records.entries())
    yield `${index === 0 ? '[' : ','}\n${JSON.stringify(schema.parse(record))}`;
  yield '\n]\n';
}

/** JSON text of one value, two spaces deep, a newline at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** JSON Schema (draft 2020-12) of a data file, as text, each field with what it holds. */
export function toSchema(file: z.ZodType, title: string, description: string): string {
  return toJson({ title, description, ...z.toJSONSchema(file, { target: 'draft-2020-12' }) });
}
