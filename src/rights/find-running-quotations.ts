import { countWords, fewestQuoted } from './holds-quotation.ts';
import { findQuotationEnd, listQuoted } from './list-quoted.ts';

/**
 * Which of the sentences of one paragraph a quotation runs over, from the one that opens it to the one that closes it:
 * their places, in order. None where it is not closed before the paragraph ends or another begins, since nobody can then
 * tell how far it goes.
 */
export function findRunningQuotations(texts: readonly string[], lang: string): number[] {
  const found: number[] = [];
  for (let from = 0; from < texts.length; from += 1) {
    const opening = listQuoted(texts[from] ?? '').at(-1);
    if (opening?.open === undefined) continue;
    const run = findRun(texts, from, opening.open);
    if (!run || countWords([opening.words, ...run.words].join(' '), lang) < fewestQuoted) continue;
    for (let at = from; at <= run.to; at += 1) found.push(at);
    // The sentence that ends it may begin another.
    from = run.to - 1;
  }
  return [...new Set(found)];
}

function findRun(
  texts: readonly string[],
  from: number,
  open: string,
): { readonly to: number; readonly words: readonly string[] } | undefined {
  const words: string[] = [];
  for (const [index, text] of texts.slice(from + 1).entries()) {
    const end = findQuotationEnd(text, open);
    if (end === -1) return undefined;
    words.push(text.slice(0, end));
    if (end !== undefined) return { to: from + 1 + index, words };
  }
  return undefined;
}
