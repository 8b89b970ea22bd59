import { z } from 'zod';
import type { Edition } from '../corpus/edition.ts';
/** What `edition.json` holds: `id` is the hash of sources and engine. */
export declare const editionFileSchema: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodString;
    counts: z.ZodObject<{
        sources: z.ZodInt;
        events: z.ZodInt;
        articles: z.ZodInt;
        sentences: z.ZodInt;
        quotes: z.ZodInt;
        speakers: z.ZodInt;
        passages: z.ZodInt;
        pairs: z.ZodInt;
    }, z.core.$strict>;
}, z.core.$strict>;
/** The identity of an edition as published. */
export declare function toEditionFile(edition: Edition): z.infer<typeof editionFileSchema>;
