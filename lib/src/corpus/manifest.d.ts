import { z } from 'zod';
/** A perspective that the corpus defines; the order in the manifest is the order of columns. */
export declare const perspectiveSchema: z.ZodObject<{
    id: z.ZodString;
    label: z.ZodString;
}, z.core.$strict>;
/** An outlet: how it is shown (`name`), its short siglum, and the perspective its articles take unless they say otherwise. */
export declare const outletSchema: z.ZodObject<{
    name: z.ZodString;
    siglum: z.ZodOptional<z.ZodString>;
    perspective: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** One event as its editor names it. */
export declare const eventEntrySchema: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodString;
    date: z.ZodOptional<z.ZodISODate>;
}, z.core.$strict>;
/** A fact of provenance that the text cannot say; its grade is always `editor`. */
export declare const provenanceEntrySchema: z.ZodObject<{
    name: z.ZodString;
    role: z.ZodEnum<{
        publisher: "publisher";
        origin: "origin";
        relay: "relay";
        agency: "agency";
        author: "author";
    }>;
    why: z.ZodString;
}, z.core.$strict>;
/** What the editor says of one article, found by its file and its order in it. `outlet: null` is an unnamed publisher. */
export declare const articleEntrySchema: z.ZodObject<{
    outlet: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    siglum: z.ZodOptional<z.ZodString>;
    original: z.ZodOptional<z.ZodString>;
    perspective: z.ZodOptional<z.ZodString>;
    event: z.ZodOptional<z.ZodString>;
    date: z.ZodOptional<z.ZodISODate>;
    language: z.ZodOptional<z.ZodString>;
    provenance: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        role: z.ZodEnum<{
            publisher: "publisher";
            origin: "origin";
            relay: "relay";
            agency: "agency";
            author: "author";
        }>;
        why: z.ZodString;
    }, z.core.$strict>>>;
    rights: z.ZodOptional<z.ZodEnum<{
        full: "full";
        excerpt: "excerpt";
    }>>;
    id: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** What the editor says of one source file: its encoding, and one entry for each article that it is expected to hold. */
export declare const sourceEntrySchema: z.ZodObject<{
    file: z.ZodString;
    encoding: z.ZodOptional<z.ZodString>;
    articles: z.ZodArray<z.ZodObject<{
        outlet: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        siglum: z.ZodOptional<z.ZodString>;
        original: z.ZodOptional<z.ZodString>;
        perspective: z.ZodOptional<z.ZodString>;
        event: z.ZodOptional<z.ZodString>;
        date: z.ZodOptional<z.ZodISODate>;
        language: z.ZodOptional<z.ZodString>;
        provenance: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            role: z.ZodEnum<{
                publisher: "publisher";
                origin: "origin";
                relay: "relay";
                agency: "agency";
                author: "author";
            }>;
            why: z.ZodString;
        }, z.core.$strict>>>;
        rights: z.ZodOptional<z.ZodEnum<{
            full: "full";
            excerpt: "excerpt";
        }>>;
        id: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** `corpus.yaml`. Everything is optional. */
export declare const manifestSchema: z.ZodObject<{
    title: z.ZodOptional<z.ZodString>;
    contact: z.ZodOptional<z.ZodString>;
    perspectives: z.ZodOptional<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        label: z.ZodString;
    }, z.core.$strict>>>;
    outlets: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        siglum: z.ZodOptional<z.ZodString>;
        perspective: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    events: z.ZodOptional<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        title: z.ZodString;
        date: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>>>;
    sources: z.ZodOptional<z.ZodArray<z.ZodObject<{
        file: z.ZodString;
        encoding: z.ZodOptional<z.ZodString>;
        articles: z.ZodArray<z.ZodObject<{
            outlet: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            siglum: z.ZodOptional<z.ZodString>;
            original: z.ZodOptional<z.ZodString>;
            perspective: z.ZodOptional<z.ZodString>;
            event: z.ZodOptional<z.ZodString>;
            date: z.ZodOptional<z.ZodISODate>;
            language: z.ZodOptional<z.ZodString>;
            provenance: z.ZodOptional<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                role: z.ZodEnum<{
                    publisher: "publisher";
                    origin: "origin";
                    relay: "relay";
                    agency: "agency";
                    author: "author";
                }>;
                why: z.ZodString;
            }, z.core.$strict>>>;
            rights: z.ZodOptional<z.ZodEnum<{
                full: "full";
                excerpt: "excerpt";
            }>>;
            id: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
/** See {@link manifestSchema}. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;
/** See {@link articleEntrySchema}. */
export type ArticleEntry = Readonly<z.infer<typeof articleEntrySchema>>;
/** See {@link perspectiveSchema}. */
export type Perspective = Readonly<z.infer<typeof perspectiveSchema>>;
/** See {@link outletSchema}. */
export type Outlet = Readonly<z.infer<typeof outletSchema>>;
/** See {@link sourceEntrySchema}. */
export type SourceEntry = Readonly<z.infer<typeof sourceEntrySchema>>;
