import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { editionLoader } from './content/edition-loader.ts';

export const collections = {
  edition: defineCollection({
    loader: editionLoader(),
    schema: z.object({ edition: z.string(), title: z.string(), counts: z.record(z.string(), z.number()) }),
  }),
};
