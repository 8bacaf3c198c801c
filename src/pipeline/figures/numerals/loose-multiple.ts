import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import { toKey } from '../tokens/to-key.ts';
import type { Token } from '../tokens/tokenise.ts';
import type { CardinalReader } from './read-cardinal.ts';

/** Tokens from the verb to the number: its subject stands between the two. */
const reach = 8;

/**
 * Returns a test of words that mean twice only where nothing behind them in their clause says how many times:
 * “تضاعفت الأسعار **ثلاث مرات**”.
 */
export function createLooseMultipleTest({ numbers }: FigureLexicon, readCardinal: CardinalReader) {
  const loose = new Set(numbers.looseMultiples.map(toKey));
  const times = createWordTable([...numbers.multipleNouns, ...Object.keys(numbers.multiples)]);

  return (tokens: readonly Token[], at: number): boolean => {
    if (!loose.has(tokens[at]?.key ?? '')) return false;
    for (let next = at + 1; next <= at + reach && isWithin(tokens[next]); next++) {
      const to = readCardinal(tokens, next)?.to ?? next;
      if (times.match(tokens, to) && !loose.has(tokens[to]?.key ?? '')) return true;
    }
    return false;
  };

  function isWithin(token: Token | undefined): boolean {
    return token !== undefined && token.kind !== 'other' && !loose.has(token.key);
  }
}
