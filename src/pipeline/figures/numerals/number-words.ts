import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, type Match, type PhraseTable } from '../tokens/phrase-table.ts';
import { rememberAt } from '../tokens/remember-at.ts';
import type { Token } from '../tokens/tokenise.ts';
import { splitCompound, toPieces } from './split-compound.ts';

/** What a word does in a spelled number: it is added, it multiplies what stands before it, or either; a collective multiplies all. */
export interface NumberWord {
  readonly value: number;
  readonly role: 'cardinal' | 'scale' | 'both' | 'collective';
  /** Its value where it begins a number, if that is another: Arabic “مليونا” is two million, but “عشرون مليونا” twenty. */
  readonly alone?: number;
}

/** The number words of a language, as phrases and as parts of words written together. */
export interface NumberWords {
  readonly match: (tokens: readonly Token[], at: number) => Match<NumberWord> | undefined;
  /** Scale letters written against digits: `10k`, `5bn`. */
  readonly letters: PhraseTable<number>;
}

/** Returns a reader of single number words; compounds such as “duecentomila” come as one word. */
export function createNumberWords({ spelled, numbers }: FigureLexicon): NumberWords {
  const words = new Map<string, NumberWord>();
  for (const [word, value] of [
    ...Object.entries({ ...numbers.approximates, ...numbers.cardinals }),
    ...spelled.cardinals,
  ]) {
    words.set(word, { value, role: 'cardinal' });
  }
  for (const [word, value] of [...spelled.scales, ...Object.entries(numbers.scales)]) {
    const alone = words.get(word)?.value;
    words.set(word, { value, role: alone === undefined ? 'scale' : 'both', ...(alone !== undefined && { alone }) });
  }
  for (const [word, value] of Object.entries(numbers.collectives)) words.set(word, { value, role: 'collective' });
  for (const article of numbers.articles) words.set(article, { value: 1, role: 'cardinal' });
  const table = createPhraseTable(words, { skipsHyphens: true });
  const pieces = toPieces(words);
  const letters = createPhraseTable(Object.entries(numbers.scaleLetters), { isCaseSensitive: true });

  function match(tokens: readonly Token[], at: number): Match<NumberWord> | undefined {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const found = table.match(tokens, at);
    if (found) return found;
    const value = splitCompound(token.folded, pieces, token.key);
    return value === undefined ? undefined : { to: at + 1, value: { value, role: 'cardinal' } };
  }

  return { match: rememberAt(match), letters };
}
