import { z } from 'zod';

/** What articles are about: one meeting, one call, one interview. `date` is ISO 8601 or null. */
export const eventSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('the event’s id, as in its address'),
  title: z.string().describe('what the articles are about'),
  date: z.string().nullable().describe('ISO 8601 day, or null where nothing says it'),
  articles: z.array(z.string()).describe('ids of its articles, in the order of the columns'),
  perspectives: z.array(z.string()).describe('perspectives that it has articles of'),
});

/** See {@link eventSchema}. */
export type Event = Readonly<z.infer<typeof eventSchema>>;
