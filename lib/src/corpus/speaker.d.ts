import { z } from 'zod';
/** Someone or something whose words are quoted. `name` is the fullest form that the corpus gives. */
export declare const speakerSchema: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    aliases: z.ZodArray<z.ZodString>;
    kind: z.ZodEnum<{
        institution: "institution";
        group: "group";
        person: "person";
        document: "document";
    }>;
}, z.core.$strict>;
/** See {@link speakerSchema}. */
export type Speaker = Readonly<z.infer<typeof speakerSchema>>;
