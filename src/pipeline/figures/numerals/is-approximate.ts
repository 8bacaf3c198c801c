import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';

/**
 * Returns a test of whether the first word or digits of a number, from `from` to `to`, or the collective it ends in at `end`
 * say that it is not exact.
 */
export function createApproximateTest({ numbers }: FigureLexicon) {
  const words = createWordTable(Object.keys(numbers.approximates));
  const collectives = createWordTable(numbers.roughCollectives);
  const suffixes = createWordTable(numbers.approximateSuffixes);

  return (tokens: readonly Token[], from: number, to: number, end: number): boolean => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first?.kind === 'digits') return last?.kind === 'word' && suffixes.match(tokens, to - 1)?.to === to;
    return words.match(tokens, from) !== undefined || (end > from && collectives.match(tokens, end - 1) !== undefined);
  };
}
