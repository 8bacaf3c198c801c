import { defineCollection } from 'astro:content';
import { commentaryLoader } from './loaders/commentary-loader.ts';
import { commentarySchema } from './model/commentary.ts';

// All other content is in memory (`src/kept/`): a store of collections is one text, which thousands of documents outgrow.
export const collections = {
  commentary: defineCollection({ loader: commentaryLoader(), schema: commentarySchema }),
};
