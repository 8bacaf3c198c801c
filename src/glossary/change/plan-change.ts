import { ContentError } from '../../pipeline/mdx/content-error.ts';
import { ContentErrors } from '../../pipeline/mdx/content-errors.ts';
import { checkGlossary, type GlossaryFile } from '../check-glossary.ts';
import { readEntity } from '../read-entity.ts';
import type { NameSource } from '../to-claims.ts';
import { mergeEntity } from './merge-entity.ts';
import { renameEntity } from './rename-entity.ts';
import { replaceInCommentary } from './replace-in-commentary.ts';
import { replaceInRecord } from './replace-in-record.ts';
import { replaceInEntity, replaceInEvidence } from './replace-in-yaml.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

export interface TextFile {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
}

/** All of a project that can hold the id of an entity and is not made by ingest. */
export interface ProjectTexts {
  readonly glossary: readonly GlossaryFile[];
  readonly commentary: readonly TextFile[];
  readonly evidence: readonly TextFile[];
  readonly changes: readonly TextFile[];
}

/** One file that changes. */
export interface FileChange extends TextFile {
  /** The path it is written to, where that is another. */
  readonly to: string;
  readonly edits: readonly TextEdit[];
}

/** What to do, in this order: a run that is cut short has lost nothing, and the same command goes on with it. */
export interface ChangePlan {
  readonly changes: readonly FileChange[];
  /** The file to take away when all others are written. */
  readonly removed: TextFile | undefined;
  /** What is not taken over, a sentence each. */
  readonly left: readonly string[];
}

/** How to give the entity `from` the id `to`. @throws {ContentError} where a file cannot be read, or the id is another's. */
export function planRename(project: ProjectTexts, from: GlossaryFile, to: string, source: NameSource): ChangePlan {
  const file = from.file.replace(/[^/]+(?=\.mdx$)/u, to);
  const own = { file: from.file, text: from.text, to: file, edits: renameEntity(from.text, to) };
  const references = planReferences(project, from, to, new Set([from.file, file]));
  return check(project, source, { changes: [own, ...references], removed: from, left: [] });
}

/** How to make the entity `into` stand for `from` too. @throws {ContentError} as `planRename` does. */
export function planMerge(
  project: ProjectTexts,
  from: GlossaryFile,
  into: GlossaryFile,
  source: NameSource,
): ChangePlan {
  const { edits, left } = mergeEntity(into.text, into.entity, from.entity, source);
  const own = { file: into.file, text: into.text, to: into.file, edits };
  const references = planReferences(project, from, into.entity.id, new Set([from.file, into.file]));
  return check(project, source, { changes: [own, ...references], removed: from, left });
}

/** The changes of all other files that speak of the entity. */
function planReferences(
  { glossary, commentary, evidence, changes }: ProjectTexts,
  { entity: { id } }: GlossaryFile,
  to: string,
  done: ReadonlySet<string>,
): FileChange[] {
  const others = glossary.filter(({ file }) => !done.has(file));
  const toChange = (find: (text: string, from: string, to: string) => TextEdit[]) => (one: TextFile) => {
    const edits = findEdits(one, () => find(one.text, id, to));
    return edits.length === 0 ? [] : [{ file: one.file, text: one.text, to: one.file, edits }];
  };
  return [
    ...others.flatMap(toChange(replaceInEntity)),
    ...commentary.flatMap(toChange(replaceInCommentary)),
    ...evidence.flatMap(toChange(replaceInEvidence)),
    ...changes.flatMap(toChange(replaceInRecord)),
  ];
}

/** A file that cannot be read must be mended first: what it says of the entity would be left behind. */
function findEdits({ file }: TextFile, find: () => TextEdit[]): TextEdit[] {
  try {
    return find();
  } catch (fault) {
    const { reason, line, column } = fault as { reason?: string; line?: number; column?: number };
    if (reason === undefined) throw fault;
    throw new ContentError(reason, file, { line: line ?? 1, column: column ?? 1 });
  }
}

/** The plan, where the glossary it leads to has no fault that is not there already. */
function check(project: ProjectTexts, source: NameSource, plan: ChangePlan): ChangePlan {
  const before = new Set(checkGlossary(project.glossary, source).map(({ diagnostic }) => diagnostic.reason));
  const [first, ...others] = checkGlossary(toGlossary(project.glossary, plan), source).filter(
    ({ diagnostic }) => !before.has(diagnostic.reason),
  );
  if (first) throw new ContentErrors([first, ...others]);
  return plan;
}

/** The glossary as it is when the plan is carried out. */
function toGlossary(glossary: readonly GlossaryFile[], { changes, removed }: ChangePlan): GlossaryFile[] {
  const files = new Map(glossary.map(({ file, text }) => [file, text]));
  if (removed) files.delete(removed.file);
  for (const { file, to, text, edits } of changes)
    if (to !== file || files.has(file)) files.set(to, applyEdits(text, edits));
  return [...files].map(([file, text]) => ({ file, text, entity: readEntity(toId(file), text, file) }));
}

function toId(file: string): string {
  return file.replace(/^.*\//u, '').replace(/\.mdx$/u, '');
}
