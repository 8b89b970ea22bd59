import { z } from 'zod';
/** What articles are about: one meeting, one call, one interview. `date` is ISO 8601 or null. */
export declare const eventSchema: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodString;
    date: z.ZodNullable<z.ZodString>;
    articles: z.ZodArray<z.ZodString>;
    perspectives: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
/** See {@link eventSchema}. */
export type Event = Readonly<z.infer<typeof eventSchema>>;
