import type { Message } from '../../model/message.ts';
import type { StatedFacts } from '../document.ts';
import { countWords } from '../read/measure-elements.ts';
import { toOneLine } from './assemble-text.ts';

/** What the properties of a file say of it: often a template’s title, a file’s name, or whose machine made it. */
export interface FileProperties {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
}

interface OpeningText {
  /** All words of the first page. */
  readonly text: string;
  /** What the document begins with, where that is a heading. */
  readonly heading?: string | undefined;
}

/** Fewer words name many documents, or nobody. */
const fewestWords = { title: 3, author: 2 } as const;

/** More characters than a title has. */
const longest = 200;

/**
 * What of a file’s properties is stated: what the first page has in the same words. A title that is part of a longer
 * heading at the top is left to that heading. Messages say what was taken, and what was not.
 */
export function chooseProperties(
  properties: FileProperties,
  opening: OpeningText,
): { readonly stated: StatedFacts; readonly messages: readonly Message[] } {
  const page = fold(opening.text);
  const judge = (name: 'title' | 'author') => {
    const all = toOneLine(properties[name] ?? '');
    const words = all.slice(0, longest).toWellFormed();
    const isInHeading = name === 'title' && fold(opening.heading ?? '').includes(fold(words));
    if (fold(words) === '' || isInHeading) return undefined;
    const hasLength = words === all && countWords(words) >= fewestWords[name];
    return { name, words, isTaken: hasLength && page.includes(fold(words)) };
  };
  const judged = (['title', 'author'] as const).flatMap((name) => judge(name) ?? []);
  const taken = judged.filter(({ isTaken }) => isTaken);
  return {
    stated: Object.fromEntries(taken.map(({ name, words }) => [name, words])),
    messages: judged.map(({ name, words, isTaken }) => ({
      ruleId: 'file-properties',
      level: 'info',
      reason: isTaken
        ? `the ${name} is that of the file’s properties, “${words}”, which the first page has too`
        : `the file’s properties say “${words}” for the ${name}, which the first page does not have in so many words; it was not taken; if it is right, write it in the facts`,
    })),
  };
}

/** The letters and digits alone: a page breaks lines, and sets titles in capitals. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
