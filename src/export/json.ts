import { z } from 'zod';
import { RECORD_WORDS, SPAN_WORDS } from './field-words.ts';

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
  const schema = z.toJSONSchema(file, { target: 'draft-2020-12' });
  return toJson({ title, description, ...describeFields(schema, RECORD_WORDS[title] ?? {}, '') });
}

type Schema = z.core.JSONSchema.BaseSchema;

/** The schema with words at each property: those of the path that leads to it, array or not. */
function describeFields(schema: Schema, words: Readonly<Record<string, string>>, path: string): Schema {
  const { items, properties, anyOf } = schema;
  const inner = (own: unknown, at: string): Schema =>
    typeof own === 'object' && own !== null ? describeFields(own as Schema, words, at) : {};
  const isSpan = properties?.file !== undefined && properties.start !== undefined;
  const described = Object.entries(properties ?? {}).map(([name, own]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const description = isSpan ? SPAN_WORDS[name] : words[at];
    return [name, { ...(description === undefined ? {} : { description }), ...inner(own, at) }] as const;
  });
  return {
    ...schema,
    ...(items === undefined ? {} : { items: inner(items, path) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((own) => inner(own, path)) }),
    ...(properties === undefined ? {} : { properties: Object.fromEntries(described) }),
  };
}
