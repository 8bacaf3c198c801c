import type { Lexicon } from '../../data/lexicon.ts';
import { toWords } from './to-words.ts';

/**
 * A test of whether a text speaks of a document, its parts or who wrote it (“the text”, “both reports”), so that it is
 * plain whose words it gives. A noun of the data that ends in “*” stands for every word that begins so.
 */
export function createDocumentTest({ attribution }: Pick<Lexicon, 'attribution'>): (text: string) => boolean {
  const { documentNouns, clitics } = attribution;
  const whole = new Set(documentNouns.filter((noun) => !noun.endsWith('*')));
  const beginnings = documentNouns.filter((noun) => noun.endsWith('*')).map((noun) => noun.slice(0, -1));
  const inHan = [...whole].filter((noun) => /^\p{Script=Han}/u.test(noun));
  const isNoun = (word: string) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
  const uncut = (word: string) =>
    clitics.filter((clitic) => word.startsWith(clitic)).map((clitic) => word.slice(clitic.length));
  return (text) =>
    toWords(text).some((word) => isNoun(word) || uncut(word).some(isNoun)) || inHan.some((noun) => text.includes(noun));
}
