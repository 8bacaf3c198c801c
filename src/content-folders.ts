import { changesFolder, readRecord } from './changes/read-record.ts';
import { readEntity } from './glossary/read-entity.ts';
import { fromMdx } from './pipeline/mdx/from-mdx.ts';
import { keptFolder, readKept } from './translation/kept-translation.ts';

/** The folders of content that is read by our own readers, an entry a file. */
export const contentFolders = {
  briefings: { folder: 'content/briefings', extension: '.mdx', read: fromMdx },
  translations: { folder: keptFolder, extension: '.json', read: readKept },
  entities: {
    folder: 'content/glossary',
    extension: '.mdx',
    read: (text: string, id: string, file: string) => readEntity(id, text, file),
  },
  changes: { folder: changesFolder, extension: '.json', read: readRecord },
} as const;
