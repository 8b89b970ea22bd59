import { z } from 'zod';
/** What articles are about: one meeting, one call, one interview. `date` is ISO 8601 or null. */
export const eventSchema = z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string(),
    date: z.string().nullable(),
    articles: z.array(z.string()),
    perspectives: z.array(z.string()),
});
