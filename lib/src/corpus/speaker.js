import { z } from 'zod';
/** Someone or something whose words are quoted. `name` is the fullest form that the corpus gives. */
export const speakerSchema = z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: z.string().min(1),
    aliases: z.array(z.string()),
    kind: z.enum(['person', 'institution', 'document', 'group']),
});
