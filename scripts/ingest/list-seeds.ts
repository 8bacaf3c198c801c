import { type Dirent, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { SeedFormat } from '../../src/pipeline/document.ts';

/** Which reader a file's ending asks for. A new format is one reader and one line here. */
const formats: Readonly<Record<string, SeedFormat>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.eml': 'eml',
};

/** What to do with files of other programs, by their ending. */
const otherwise: Readonly<Record<string, string>> = {
  '.doc': 'save it as DOCX',
  '.docm': 'it may have macros, which are programs: save it as DOCX without them',
  '.dot': 'save it as DOCX',
  '.dotx': 'save it as DOCX',
  '.odt': 'save it as DOCX or PDF',
  '.rtf': 'save it as DOCX',
  '.pages': 'export it as DOCX or PDF',
  '.wpd': 'save it as DOCX',
  '.ppt': 'export it as PDF',
  '.pptx': 'export it as PDF',
  '.odp': 'export it as PDF',
  '.xls': 'export what is cited as PDF, or write it as a table in Markdown',
  '.xlsx': 'export what is cited as PDF, or write it as a table in Markdown',
  '.ods': 'export what is cited as PDF, or write it as a table in Markdown',
  '.msg': 'save the e-mail as “.eml”',
  '.epub': 'save its text as HTML',
  '.csv': 'write it as a table in Markdown',
  ...each(['.zip', '.7z', '.rar', '.gz', '.tgz', '.tar'], 'unpack it, and put the documents that are in it here'),
  ...each(
    ['.png', '.jpg', '.jpeg', '.tif', '.tiff', '.gif', '.webp', '.bmp', '.heic'],
    'let a program for text recognition (OCR) make a PDF with text of it',
  ),
  '': 'give it the ending of what it is',
};

function each(endings: readonly string[], cure: string): Record<string, string> {
  return Object.fromEntries(endings.map((ending) => [ending, cure]));
}

/** What to do with a file whose name ends as that of no document; `undefined` where nothing is known to help. */
export function cureEnding(name: string): string | undefined {
  return otherwise[extname(name).toLowerCase()];
}

/** The endings that documents have, in a list for messages. */
export const knownEndings = Object.keys(formats).join(', ');

/** The format of a document by its file's name; `undefined` for a file that is none. */
export function findFormat(name: string): SeedFormat | undefined {
  return formats[extname(name).toLowerCase()];
}

export interface SeedPath {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** File name without its ending: what the sidecar shares with it. */
  readonly name: string;
  readonly format: SeedFormat;
  readonly sidecar?: string;
}

/** A file that is no document, and what is wrong with that. */
interface StrayFile {
  readonly file: string;
  readonly fault: string;
  readonly ruleId: string;
  readonly cure: string;
}

export interface SeedList {
  readonly seeds: readonly SeedPath[];
  readonly faults: readonly StrayFile[];
}

/** The documents in `seeds/` in the order of their names, and the files there that are none. */
export function listSeeds(root: string): SeedList {
  const names = readNames(join(root, 'seeds'));
  const documents = names.filter(findFormat);
  const sidecars = names.filter(isSidecar);
  const sidecarOf = new Map(sidecars.toReversed().map((name) => [toStem(name), name]));
  const stems = new Set(documents.map(toStem));
  const seeds = documents.map((name): SeedPath => {
    const sidecar = sidecarOf.get(toStem(name));
    return {
      file: `seeds/${name}`,
      name: toStem(name),
      format: findFormat(name) ?? 'text',
      ...(sidecar && { sidecar: `seeds/${sidecar}` }),
    };
  });
  const rest = names.filter((name) => !findFormat(name));
  return { seeds, faults: rest.flatMap((name) => toFault(name, isSidecar(name), stems)) };
}

function toFault(name: string, isSidecar: boolean, stems: ReadonlySet<string>): SeedList['faults'] {
  const file = `seeds/${name}`;
  if (!isSidecar) {
    const known = `documents end in ${knownEndings}, their facts in .yml`;
    const own = cureEnding(name);
    const cure = own ? `${own}; ${known}` : known;
    return [{ file, fault: `no reader for “${extname(name) || name}”`, ruleId: 'no-reader', cure }];
  }
  if (stems.has(toStem(name))) return [];
  const fault = `facts without a document: no file “${toStem(name)}” of another ending (${knownEndings}) stands beside it`;
  return [{ file, fault, ruleId: 'facts-without-document', cure: 'name it as its document, or take it away' }];
}

function readNames(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (isMeant(entry) ? [entry.name] : [])).sort();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}

/** Files and links to them; of folders those that are named as a document or its facts, which cannot be meant so. */
function isMeant(entry: Dirent): boolean {
  if (entry.name.startsWith('.')) return false;
  return !entry.isDirectory() || findFormat(entry.name) !== undefined || isSidecar(entry.name);
}

function isSidecar(name: string): boolean {
  return /\.ya?ml$/iu.test(name);
}

function toStem(name: string): string {
  return basename(name, extname(name));
}
