import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentFolders } from './content-folders.ts';
import { commentaryLoader } from './loaders/commentary-loader.ts';
import { folderLoader } from './loaders/folder-loader.ts';
import type { WholeBriefing } from './model/briefing.ts';
import type { ChangeRecord } from './model/change-record.ts';
import { commentarySchema } from './model/commentary.ts';
import type { Entity } from './model/entity.ts';
import type { Translation } from './model/translation.ts';

const { briefings, translations, entities, changes } = contentFolders;

// What these loaders return was validated by the reader that made it; a second check would only cost time.
export const collections = {
  briefings: defineCollection({ loader: folderLoader(briefings), schema: z.custom<WholeBriefing>() }),
  translations: defineCollection({ loader: folderLoader(translations), schema: z.custom<Translation>() }),
  glossary: defineCollection({ loader: folderLoader(entities), schema: z.custom<Entity>() }),
  changes: defineCollection({ loader: folderLoader(changes), schema: z.custom<ChangeRecord>() }),
  commentary: defineCollection({ loader: commentaryLoader(), schema: commentarySchema }),
};
