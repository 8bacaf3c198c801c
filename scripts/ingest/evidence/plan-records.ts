import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { commentaryFolder } from '../../../src/commentary/commentary-folder.ts';
import type { Evidence } from '../../../src/commentary/evidence.ts';
import type { FindName } from '../../../src/commentary/record/find-state.ts';
import { type AuthoredReference, listReferences } from '../../../src/commentary/record/list-references.ts';
import { loadRecord } from '../../../src/commentary/record/load-record.ts';
import { readRecord, recordExtension, toRecordText } from '../../../src/commentary/record/record-file.ts';
import { isAnyChanged, updateRecord } from '../../../src/commentary/record/update-record.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import { resolveName } from '../../../src/glossary/resolve-name.ts';
import { defaultLocale } from '../../../src/i18n/locales.ts';
import { listFolder } from '../../../src/loaders/read-folder.ts';
import { readText } from '../../../src/loaders/read-text.ts';
import { commentarySchema } from '../../../src/model/commentary.ts';
import { ContentError } from '../../../src/pipeline/mdx/content-error.ts';
import { parseFrontMatter } from '../../../src/pipeline/mdx/parse-front-matter.ts';

/** A file of recorded evidence that is not as it should be; one without a text is to be removed. */
export interface RecordChange {
  /** Path from the project's root. */
  readonly file: string;
  readonly text?: string;
  /** Whether nothing that was recorded is said in other words now: the commentary alone was edited. */
  readonly isOnlyEdited?: boolean;
}

export interface RecordPlan {
  readonly changes: readonly RecordChange[];
  /** Records that cannot be read. They are not touched. */
  readonly faults: readonly ContentError[];
}

export interface RecordRun {
  readonly root: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What the references of all commentaries together are about. */
  readonly loadEvidence: (references: readonly AuthoredReference[]) => Evidence;
}

interface Commentary {
  readonly slug: string;
  readonly lang: string;
  readonly tree: Root;
}

/** What is to be written, or removed, so that each commentary has the record of what it cites. */
export function planRecords({ root, today, loadEvidence }: RecordRun): RecordPlan {
  const commentaries = listFolder(root, commentaryFolder, '.mdx').flatMap((each) => readCommentary(root, each));
  const references = commentaries.flatMap(({ tree }) => listReferences(tree));
  const evidence = loadEvidence(references);
  const faults: ContentError[] = [];
  const attempt = (plan: () => readonly RecordChange[]): readonly RecordChange[] => {
    try {
      return plan();
    } catch (fault) {
      if (!(fault instanceof ContentError)) throw fault;
      faults.push(fault);
      return [];
    }
  };
  const changes = commentaries.flatMap((commentary) => attempt(() => planOne(root, commentary, evidence, today)));
  return {
    changes: [...changes, ...findOrphans(root).flatMap((file) => attempt(() => planRemoval(root, file)))],
    faults,
  };
}

/** Nothing where the file cannot be read as commentary, which is said where it is built and checked. */
function readCommentary(root: string, { id, file }: { readonly id: string; readonly file: string }): Commentary[] {
  try {
    const { data, body } = parseFrontMatter(readText(root, file), file, commentarySchema);
    return [{ slug: id, lang: data.lang, tree: toTree(body) }];
  } catch {
    return [];
  }
}

function planOne(root: string, { slug, lang, tree }: Commentary, evidence: Evidence, today: string): RecordChange[] {
  const file = `${commentaryFolder}/${slug}${recordExtension}`;
  const findName = createNameFinder(evidence, lang);
  const before = loadRecord(root, slug);
  const record = updateRecord({ tree, evidence, findName, before, today });
  const isThere = existsSync(join(root, file));
  if (record.references.length === 0) return isThere ? [{ file }] : [];
  const text = toRecordText(record);
  if (isThere && readText(root, file) === text) return [];
  return [{ file, text, isOnlyEdited: isThere && !isAnyChanged(before, record) }];
}

/** The name of an entity in the language of the commentary, or in the default one. */
function createNameFinder({ entities }: Evidence, lang: string): FindName {
  const places = createPlaceNames({ regions: [], zones: [] });
  return (id) => {
    const entity = entities.get(id);
    for (const wanted of entity ? [lang, defaultLocale] : []) {
      const text = entity && resolveName(entity, wanted, places);
      if (text !== undefined) return { text, lang: wanted };
    }
    return undefined;
  };
}

/** Records whose commentary is gone. */
function findOrphans(root: string): string[] {
  const slugs = new Set(listFolder(root, commentaryFolder, '.mdx').map(({ id }) => id));
  const records = listFolder(root, commentaryFolder, recordExtension);
  return records.flatMap(({ id, file }) => (slugs.has(id) ? [] : [file]));
}

/** A file that only has the name of a record is not removed. */
function planRemoval(root: string, file: string): RecordChange[] {
  readRecord(readText(root, file), file);
  return [{ file }];
}
