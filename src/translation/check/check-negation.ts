import type { TranslationWords } from '../../data/schema/translation.ts';
import type { Message } from '../../model/message.ts';
import type { PairContext } from './pair-context.ts';
import { tell } from './tell.ts';

const word = /\p{Script=Han}|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*’?/gu;

/** The document says that something is not so, and the translation has no word that could. */
export function checkNegation({ source, target, tools }: PairContext): Message[] {
  const [known, others] = [tools.findWords(source.lang), tools.findWords(target.lang)];
  const said = known && findNegation(source.text, known);
  if (said === undefined || !others || mayNegate(target.text, others)) return [];
  return [tell('negation-lost', `the document says “${said}”; nothing in the translation says that it is not so`)];
}

/** The first word of a text that negates; `undefined` where there is none. */
function findNegation(text: string, { negations, negationCompanions }: TranslationWords): string | undefined {
  const words = listWords(text);
  const isAlone = negationCompanions.length > 0 && !words.some((each) => negationCompanions.includes(each));
  return isAlone ? undefined : words.find((each) => negations.includes(each));
}

/** Whether any word may do what a negation does: one of those, or one that begins or ends as such words do. */
function mayNegate(text: string, words: TranslationWords): boolean {
  const { negations, otherNegations, otherNegationEndings } = words;
  return listWords(text).some(
    (each) =>
      negations.includes(each) ||
      otherNegations.some((start) => each.startsWith(start)) ||
      otherNegationEndings.some((end) => each.endsWith(end)),
  );
}

function listWords(text: string): string[] {
  return [...text.toLowerCase().replaceAll("'", '’').matchAll(word)].map(([letters]) => letters);
}
