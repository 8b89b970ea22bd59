import { z } from 'zod';
import type { Diagnostic } from '../../corpus/diagnostics.ts';
import type { MetadataFacts } from './metadata-reader.ts';
/** The front matter of a Markdown source: what its editor knows of the article. Every key is optional. */
export declare const frontMatterSchema: z.ZodObject<{
    title: z.ZodOptional<z.ZodString>;
    outlet: z.ZodOptional<z.ZodString>;
    date: z.ZodOptional<z.ZodISODate>;
    url: z.ZodOptional<z.ZodURL>;
    author: z.ZodOptional<z.ZodString>;
    event: z.ZodOptional<z.ZodString>;
    perspective: z.ZodOptional<z.ZodString>;
    language: z.ZodOptional<z.ZodString>;
    original: z.ZodOptional<z.ZodString>;
    section: z.ZodOptional<z.ZodString>;
    record: z.ZodOptional<z.ZodObject<{
        file: z.ZodString;
        fingerprint: z.ZodString;
        number: z.ZodNumber;
        place: z.ZodString;
    }, z.core.$loose>>;
}, z.core.$strict>;
/** Front matter -> facts, or the messages that say at which line of the file it goes wrong. `text` is the whole file. */
export declare function readFrontMatter(file: string, text: string, { yaml, offset }: {
    readonly yaml: string;
    readonly offset: number;
}): {
    facts: MetadataFacts | null;
    diagnostics: Diagnostic[];
};
