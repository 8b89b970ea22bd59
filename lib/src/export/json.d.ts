import { z } from 'zod';
/** JSON text, in pieces, of an array of records: one record a line, keys in the order of the schema, a newline at the end. Throws if a record does not fit. */
export declare function toJsonRecords<T extends z.ZodType>(schema: T, records: readonly unknown[]): Generator<string>;
/** JSON text of one value, two spaces deep, a newline at the end. */
export declare function toJson(value: unknown): string;
/** JSON Schema (draft 2020-12) of a data file, as text, each field with what it holds. */
export declare function toSchema(file: z.ZodType, title: string, description: string): string;
