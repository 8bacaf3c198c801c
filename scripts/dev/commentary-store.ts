import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CheckTools, checkText } from '../../src/commentary/check-text.ts';
import { commentaryFolder } from '../../src/commentary/commentary-folder.ts';
import type { CommentaryText } from '../../src/live/live-content.ts';
import { commentarySchema } from '../../src/model/commentary.ts';
import { parseFrontMatter } from '../../src/pipeline/mdx/parse-front-matter.ts';
import type { FaultList } from './fault-list.ts';
import { listNames, readText } from './project-files.ts';

interface Good extends CommentaryText {
  /** The whole file, as it last held. */
  readonly text: string;
}

const extension = '.mdx';
const toFile = (id: string) => `${commentaryFolder}/${id}${extension}`;

/** Without what reads prose: what is wrong with that keeps no page from being shown. */
export function toFormTools(tools: CheckTools): CheckTools {
  return { ...tools, findReader: () => undefined };
}

/**
 * The commentaries of a project, each as it last could be shown: a text whose references do not hold cannot, one whose
 * prose is at fault can. What is wrong is in the list of faults.
 */
export function createCommentaryStore(root: string, faults: FaultList) {
  const good = new Map<string, Good>();

  const findErrors = (text: string, file: string, tools: CheckTools) =>
    checkText(text, file, toFormTools(tools)).diagnostics.filter(({ level }) => level === 'error');

  /** Takes a text where its references hold; else what was there stays, as long as that holds. */
  const take = (id: string, text: string, tools: CheckTools): void => {
    const file = toFile(id);
    const errors = findErrors(text, file, tools);
    // Of a text that can be shown, what is wrong is said when its prose is read.
    if (errors.length > 0) faults.set(file, errors);
    if (errors.length === 0) {
      if (good.get(id)?.text === text) return;
      const { data, body } = parseFrontMatter(text, file, commentarySchema);
      good.set(id, { id, data, body, text });
    } else if (findErrors(good.get(id)?.text ?? '', file, tools).length > 0) good.delete(id);
  };

  return {
    /** Reads a file again, one that is gone is forgotten; says whether what can be shown is another now. */
    readFile: (file: string, tools: CheckTools): boolean => {
      const id = basename(file, extension);
      const before = good.get(id);
      const text = readText(join(root, file));
      if (text !== undefined) {
        take(id, text, tools);
      } else {
        good.delete(id);
        faults.set(file, []);
      }
      return good.get(id) !== before;
    },
    /** Holds a file against the evidence, prose and all; this takes a tenth of a second. */
    check: (file: string, tools: CheckTools): void => {
      const text = readText(join(root, file));
      if (text !== undefined) faults.set(file, checkText(text, file, tools).diagnostics);
    },
    files: (): string[] => listNames(join(root, commentaryFolder), extension).map(toFile),
    list: (): CommentaryText[] =>
      [...good.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, data, body }) => ({ id, data, body })),
    /** Whether a text that is shown names one of the ids. */
    names: (ids: ReadonlySet<string>): boolean =>
      [...good.values()].some(({ text }) => ids.values().some((id) => text.includes(id))),
    /** Whether a file is there of which nothing can be shown. */
    isHeldBack: (file: string): boolean => !good.has(basename(file, extension)) && existsSync(join(root, file)),
    /** The text that the page of a file is compiled from; `undefined` where none ever held. */
    findText: (file: string): string | undefined => good.get(basename(file, extension))?.text,
  };
}
