import { z } from 'zod';
/** A published id or address: what it named, the words it stood for, and where it stood. */
export declare const idRegistryEntrySchema: z.ZodObject<{
    kind: z.ZodEnum<{
        article: "article";
        event: "event";
        member: "member";
        page: "page";
        pair: "pair";
        place: "place";
        speaker: "speaker";
    }>;
    text: z.ZodString;
    article: z.ZodOptional<z.ZodString>;
    event: z.ZodOptional<z.ZodString>;
    start: z.ZodOptional<z.ZodNumber>;
    articles: z.ZodOptional<z.ZodArray<z.ZodString>>;
    now: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** `ids.json`: ids once published, by id; pages that have no id of their own by their address, which begins with `/`. */
export declare const idRegistrySchema: z.ZodObject<{
    ids: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        kind: z.ZodEnum<{
            article: "article";
            event: "event";
            member: "member";
            page: "page";
            pair: "pair";
            place: "place";
            speaker: "speaker";
        }>;
        text: z.ZodString;
        article: z.ZodOptional<z.ZodString>;
        event: z.ZodOptional<z.ZodString>;
        start: z.ZodOptional<z.ZodNumber>;
        articles: z.ZodOptional<z.ZodArray<z.ZodString>>;
        now: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
/** See {@link idRegistrySchema}. */
export type IdRegistry = Readonly<z.infer<typeof idRegistrySchema>>;
/** See {@link idRegistryEntrySchema}. */
export type IdRegistryEntry = IdRegistry['ids'][string];
