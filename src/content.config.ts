import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { changesFolder, readRecord } from './changes/read-record.ts';
import { readEntity } from './glossary/read-entity.ts';
import { folderLoader } from './loaders/folder-loader.ts';
import type { WholeBriefing } from './model/briefing.ts';
import type { ChangeRecord } from './model/change-record.ts';
import { commentarySchema } from './model/commentary.ts';
import type { Entity } from './model/entity.ts';
import type { Translation } from './model/translation.ts';
import { fromMdx } from './pipeline/mdx/from-mdx.ts';
import { keptFolder, readKept } from './translation/kept-translation.ts';

// What these loaders return was validated by the reader that made it; a second check would only cost time.
export const collections = {
  briefings: defineCollection({
    loader: folderLoader({
      folder: 'content/briefings',
      extension: '.mdx',
      read: (text, id, file) => ({ ...fromMdx(text, id, file) }),
    }),
    schema: z.custom<WholeBriefing>(),
  }),
  translations: defineCollection({
    loader: folderLoader({ folder: keptFolder, extension: '.json', read: readKept }),
    schema: z.custom<Translation>(),
  }),
  glossary: defineCollection({
    loader: folderLoader({
      folder: 'content/glossary',
      extension: '.mdx',
      read: (text, id) => ({ ...readEntity(id, text) }),
    }),
    schema: z.custom<Entity>(),
  }),
  changes: defineCollection({
    loader: folderLoader({
      folder: changesFolder,
      extension: '.json',
      read: (text, id, file) => ({ ...readRecord(text, id, file) }),
    }),
    schema: z.custom<ChangeRecord>(),
  }),
  commentary: defineCollection({
    loader: glob({ base: './content/commentary', pattern: '*.mdx' }),
    schema: commentarySchema,
  }),
};
