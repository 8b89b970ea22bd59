import { z } from 'zod';
import { RECORD_WORDS, SPAN_WORDS } from "./field-words.js";
/** JSON text, in pieces, of an array of records: one record a line, keys in the order of the schema, a newline at the end. Throws if a record does not fit. */
export function* toJsonRecords(schema, records) {
    if (records.length === 0)
        return yield '[]\n';
    // Parsing is what puts keys into the schema's order, so bytes do not depend on how the engine built a record.
    for (const [index, record] of records.entries())
        yield `${index === 0 ? '[' : ','}\n${JSON.stringify(schema.parse(record))}`;
    yield '\n]\n';
}
/** JSON text of one value, two spaces deep, a newline at the end. */
export function toJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** JSON Schema (draft 2020-12) of a data file, as text, each field with what it holds. */
export function toSchema(file, title, description) {
    const schema = z.toJSONSchema(file, { target: 'draft-2020-12' });
    return toJson({ title, description, ...describeFields(schema, RECORD_WORDS[title] ?? {}, '') });
}
/** The schema with words at each property: those of the path that leads to it, array or not. */
function describeFields(schema, words, path) {
    const { items, properties, anyOf } = schema;
    const inner = (own, at) => typeof own === 'object' && own !== null ? describeFields(own, words, at) : {};
    const isSpan = properties?.file !== undefined && properties.start !== undefined;
    const described = Object.entries(properties ?? {}).map(([name, own]) => {
        const at = path === '' ? name : `${path}.${name}`;
        const description = isSpan ? SPAN_WORDS[name] : words[at];
        return [name, { ...(description === undefined ? {} : { description }), ...inner(own, at) }];
    });
    return {
        ...schema,
        ...(items === undefined ? {} : { items: inner(items, path) }),
        ...(anyOf === undefined ? {} : { anyOf: anyOf.map((own) => inner(own, path)) }),
        ...(properties === undefined ? {} : { properties: Object.fromEntries(described) }),
    };
}
