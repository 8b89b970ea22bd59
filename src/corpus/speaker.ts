import { z } from 'zod';

/** Someone or something whose words are quoted. `name` is the fullest form that the corpus gives. */
export const speakerSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('the speaker’s id, as in its address'),
  name: z.string().min(1).describe('the fullest form that the corpus gives'),
  aliases: z.array(z.string()).describe('every form that the corpus gives'),
  kind: z.enum(['person', 'institution', 'document', 'group']).describe('person, institution, document or group'),
});

/** See {@link speakerSchema}. */
export type Speaker = Readonly<z.infer<typeof speakerSchema>>;
