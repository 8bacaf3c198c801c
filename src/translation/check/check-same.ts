import type { Message } from '../../model/message.ts';
import { isOverlapping, type Range } from '../../model/span.ts';
import { foldSpace } from '../fold-space.ts';
import type { PairContext } from './pair-context.ts';
import type { TargetSide } from './sides.ts';
import { tell } from './tell.ts';

/** A heading of one word or two is often the same in both languages. */
const leastWords = 2;
const clearlyWords = 5;
const word = /\p{Script=Han}|[\p{L}--\p{Script=Han}][[\p{L}\p{M}'’]--\p{Script=Han}]*/gv;
/** Words in quotation marks are a title, or quoted as they are. */
const quoted = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"|《[^》]*》/gu;

/** A translation that is the document's own words, though they are more than names, numbers and titles. */
export function checkSame({ source, target }: PairContext): Message[] {
  if (source.lang === target.lang || toPlain(source.text) !== toPlain(target.text)) return [];
  const count = countOpenWords(target);
  if (count < leastWords) return [];
  const reason = 'the translation is the same as the document';
  return [tell('same-as-source', reason, { isDoubtful: count < clearlyWords })];
}

function toPlain(text: string): string {
  return foldSpace(text.normalize('NFC')).toLowerCase();
}

/** The words that are no part of a name, a figure or a quotation, and begin with no capital. */
function countOpenWords({ text, mentions, figures }: TargetSide): number {
  const quotations = [...text.matchAll(quoted)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const closed: readonly Range[] = [...quotations, ...mentions, ...figures];
  return [...text.matchAll(word)].filter(({ index, 0: letters }) => {
    const range = { start: index, end: index + letters.length };
    return !/^\p{Lu}/u.test(letters) && !closed.some((each) => isOverlapping(each, range));
  }).length;
}
