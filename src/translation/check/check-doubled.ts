import type { Message } from '../../model/message.ts';
import type { PairContext } from './pair-context.ts';
import { tell } from './tell.ts';

const doubled = /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]+)(?:\s+)\1(?![\p{L}\p{M}\p{N}'’-])/giu;

/** A word that stands twice in a row, where the document doubles none and the language does not allow it. */
export function checkDoubled({ source, target, tools }: PairContext): Message[] {
  if ([...source.text.matchAll(doubled)].length > 0) return [];
  const allowed = new Set(tools.findWords(target.lang)?.allowedDoubles);
  return [...target.text.matchAll(doubled)].flatMap(({ index, 0: words, 1: word = '' }) => {
    // “Bora Bora” is a name; Han doubles a character to make a word of it.
    const second = words.slice(-word.length);
    const isName = /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(second);
    if (isName || allowed.has(word.toLowerCase()) || /\p{Script=Han}/u.test(word)) return [];
    return [tell('doubled-word', `“${words}” has a word twice`, { at: { start: index, end: index + words.length } })];
  });
}
