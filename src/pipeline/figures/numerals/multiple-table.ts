import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, type Match } from '../tokens/phrase-table.ts';
import { toKey } from '../tokens/to-key.ts';
import type { Token } from '../tokens/tokenise.ts';

/** The words of a language that say how many times, by the lists and by the beginnings of words; the longest one holds. */
export function createMultipleTable({ numbers }: FigureLexicon) {
  const phrases = createPhraseTable(Object.entries(numbers.multiples));
  const stems = Map.groupBy(
    Object.entries(numbers.multipleStems)
      .map(([stem, value]) => ({ start: toKey(stem), value }))
      .sort((a, b) => b.start.length - a.start.length),
    ({ start }) => start.charAt(0),
  );

  return {
    match: (tokens: readonly Token[], at: number): Match<number> | undefined =>
      phrases.match(tokens, at) ?? matchStem(tokens[at], at),
  };

  function matchStem(token: Token | undefined, at: number): Match<number> | undefined {
    if (token?.kind !== 'word') return undefined;
    const stem = stems.get(token.key.charAt(0))?.find(({ start }) => token.key.startsWith(start));
    return stem && { to: at + 1, value: stem.value };
  }
}
