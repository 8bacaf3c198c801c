import type { Cue } from '../../../data/schema/cues.ts';
import type { Comparison } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { type Ending, markEnds } from '../tokens/mark-ends.ts';
import { createPhraseTable, createWordTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';

interface Place {
  readonly from: number;
  readonly to: number;
}

export interface ComparisonFinder {
  /** Where the figure starts with the words of comparison and articles before it. */
  readonly toStart: (place: Place) => number;
  /** What words of comparison beside the figure say; `isTaken` are tokens that say something else. */
  readonly find: (place: Place, isTaken: (at: number) => boolean) => Comparison;
}

const exact: Comparison = { comparator: '=', isApproximate: false };

/** Returns a function that prepares the words of comparison among the tokens of a segment for looking up. */
export function createComparisonFinder({ cues, units }: FigureLexicon): (tokens: readonly Token[]) => ComparisonFinder {
  const before = createPhraseTable(cues.before.flatMap((cue) => cue.words.map((word) => [word, cue] as const)));
  const after = createPhraseTable(cues.after.flatMap((cue) => cue.words.map((word) => [word, cue] as const)));
  const articles = createWordTable(units.articles);

  return (tokens) => {
    const cueEnds = markEnds(tokens, before);
    const articleEnds = markEnds(tokens, articles);

    function findBefore(at: number): (Ending<Cue> & { readonly to: number }) | undefined {
      let to = at;
      for (let steps = 0; steps < 3; steps++) {
        const found = cueEnds.get(to);
        if (found) return { ...found, to };
        const article = articleEnds.get(to);
        if (!article) return undefined;
        to = article.from;
      }
      return undefined;
    }

    function findAfter(at: number) {
      const found = after.match(tokens, at);
      const next = found && tokens[found.to];
      return found && next?.kind !== 'digits' ? found : undefined;
    }

    return {
      toStart: ({ from }) => findBefore(from)?.from ?? articleEnds.get(from)?.from ?? from,
      find: ({ from, to }, isTaken) => {
        const ahead = findBefore(from);
        if (ahead && !isTaken(ahead.from)) return toComparison(ahead.value, ahead.from, ahead.to);
        const behind = findAfter(to);
        return behind && !isTaken(to) ? toComparison(behind.value, to, behind.to) : exact;
      },
    };
  };
}

function toComparison({ comparator, approximate }: Cue, from: number, to: number): Comparison {
  return { comparator, isApproximate: approximate, cue: { from, to } };
}
