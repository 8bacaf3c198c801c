import { contentFolders } from '../content-folders.ts';
import { readFolder } from '../loaders/read-folder.ts';
import type { WholeBriefing } from '../model/briefing.ts';
import type { ChangeRecord } from '../model/change-record.ts';
import type { Entity } from '../model/entity.ts';
import type { Translation } from '../model/translation.ts';
import { createBriefingReader } from './briefing-reader.ts';
import { createTranslationReader } from './translation-reader.ts';

/** All content but commentary, each list in the order of its files. */
export interface Content {
  readonly briefings: readonly WholeBriefing[];
  readonly translations: readonly Translation[];
  readonly entities: readonly Entity[];
  readonly changes: readonly ChangeRecord[];
}

const { briefings, translations, entities, changes } = contentFolders;

/**
 * The content of the project at `root`. The words of documents and translations are read when they are asked for.
 * @throws {ContentError} with what is wrong in any file of a folder.
 */
export function readContent(root: string): Content {
  return {
    briefings: readBriefings(root),
    translations: readTranslations(root),
    entities: readFolder(root, entities.folder, entities.extension, entities.read),
    changes: readFolder(root, changes.folder, changes.extension, changes.read),
  };
}

/** The briefings of the project at `root`. @throws {ContentError} as `readContent`. */
export function readBriefings(root: string): WholeBriefing[] {
  return readFolder(root, briefings.folder, briefings.extension, createBriefingReader(root));
}

/** The translations of the project at `root`, as ingest read them. @throws {ContentError} as `readContent`. */
export function readTranslations(root: string): Translation[] {
  return readFolder(root, translations.folder, translations.extension, createTranslationReader(root));
}
