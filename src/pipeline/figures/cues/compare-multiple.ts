import type { Comparison, QuantityDraft } from '../draft.ts';
import { isHyphen } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';

type Compare = (figure: QuantityDraft) => Comparison;

const flipped = { '=': '=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;
/** Tokens of an auxiliary and a pronoun, and the letters of the longest of them. */
const auxiliary = { tokens: 3, letters: 4 } as const;

/**
 * Returns a function that gives the words of comparison of a figure also where an auxiliary stands between them and the
 * verb that is a multiple (“**aproape** s-a dublat”); what has more than halved is less than a half of what it was.
 */
export function createMultipleComparison(tokens: readonly Token[], compare: Compare): Compare {
  return (figure) => {
    const isVerb = figure.kind === 'multiple' && figure.to === figure.from + 1;
    if (!isVerb) return compare(figure);
    const comparison = compareOver(figure);
    const isPart = typeof figure.value === 'number' && figure.value < 1;
    return isPart ? { ...comparison, comparator: flipped[comparison.comparator] } : comparison;
  };

  function compareOver(figure: QuantityDraft): Comparison {
    for (let from = figure.from; from >= figure.from - auxiliary.tokens; from--) {
      const comparison = compare({ ...figure, from });
      if (comparison.cue) return comparison;
      const before = tokens[from - 1];
      if (!before || !(isHyphen(before) || (before.kind === 'word' && before.text.length <= auxiliary.letters))) break;
    }
    return compare(figure);
  }
}
