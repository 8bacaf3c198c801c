import type { Cue } from '../../../data/schema/cues.ts';
import type { Comparison, Place } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { endsIn } from '../tokens/ends-in.ts';
import { type Ending, markEnds } from '../tokens/mark-ends.ts';
import { createPhraseTable, createWordTable } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';

export interface ComparisonFinder {
  /** Where the figure starts with the words of comparison and articles before it. */
  readonly toStart: (place: Place) => number;
  /** What words of comparison beside the figure say; `isTaken` are tokens that say something else. */
  readonly find: (place: Place, isTaken: (at: number) => boolean) => Comparison;
}

type FoundCue = Ending<Cue> & { readonly to: number };

/** Words of a subject between a verb and its figure. */
const longestSubject = 4;
/** Tokens from a word of movement to the preposition: “вырос за год до”, “упал на 2,5 – до”. */
const reach = 10;
const pause = /^[,.;:()]$/u;
const exact: Comparison = { comparator: '=', isApproximate: false };

/** Returns a function that prepares the words of comparison among the tokens of a segment for looking up. */
export function createComparisonFinder({ cues, units }: FigureLexicon): (tokens: readonly Token[]) => ComparisonFinder {
  const before = createPhraseTable(cues.before.flatMap((cue) => cue.words.map((word) => [word, cue] as const)));
  const after = createPhraseTable(cues.after.flatMap((cue) => cue.words.map((word) => [word, cue] as const)));
  const notBefore = createWordTable(cues.notBefore);
  const within = createPhraseTable(cues.within.flatMap((cue) => cue.words.map((word) => [word, cue] as const)));
  const articles = createWordTable(units.articles);
  const bridges = { words: createWordTable(cues.bridges.words), over: createWordTable(cues.bridges.over) };
  const hasFar = cues.before.some(({ far }) => far);
  const movers = [...cues.changeStems, ...cues.outcomeStems];

  return (tokens) => {
    const cueEnds = markEnds(tokens, before);
    const otherEnds = markEnds(tokens, notBefore);
    const articleEnds = markEnds(tokens, articles);
    const bridgeEnds = markEnds(tokens, bridges.over);
    const bridgedEnds = markEnds(tokens, bridges.words);

    function findBefore(at: number): FoundCue | undefined {
      return findNear(at) ?? findBridged(at) ?? (hasFar ? findFar(at) : undefined);
    }

    /** “**почти** на 20 %”. */
    function findBridged(at: number): FoundCue | undefined {
      const to = bridgeEnds.get(at)?.from ?? at;
      const found = to < at && bridgedEnds.has(to) ? cueEnds.get(to) : undefined;
      return found && { ...found, to };
    }

    /** “**تجاوزت** التكاليف 30 مليون”: only words stand between. */
    function findFar(at: number): FoundCue | undefined {
      for (let to = at - 1; to >= at - longestSubject && tokens[to]?.kind === 'word'; to--) {
        const found = cueEnds.get(to);
        if (found) return found.value.far ? { ...found, to } : undefined;
      }
      return undefined;
    }

    function findNear(at: number): FoundCue | undefined {
      let to = at;
      for (let steps = 0; steps < 3; steps++) {
        const found = cueEnds.get(to);
        // “A **dépassé de** 12 %” is longer than the words it begins with.
        if ((otherEnds.get(to)?.from ?? to) < (found?.from ?? to)) return undefined;
        if (found) return found.value.exceptMoved && isMoved(found.from) ? undefined : { ...found, to };
        const article = articleEnds.get(to);
        if (!article) return undefined;
        to = article.from;
      }
      return undefined;
    }

    function isMoved(at: number): boolean {
      for (let back = at - 1; back >= at - reach; back--) {
        const token = tokens[back];
        // “вырос на 0,35%, до 3458 пунктов”: a comma right before it parts nothing.
        const isParting = token && pause.test(token.text) && !isGlued(tokens, back + 1);
        if (!token || (isParting && !(back === at - 1 && token.text === ','))) return false;
        if (movers.some((stem) => token.key.startsWith(stem))) return true;
      }
      return false;
    }

    function findAfter(at: number) {
      const found = after.match(tokens, at);
      const next = found && tokens[found.to];
      const isMeant = found && endsIn(tokens[at - 1], found.value.endings);
      return isMeant && next?.kind !== 'digits' ? found : undefined;
    }

    /** “3万**多**人”. */
    function findWithin({ from, to }: Place): FoundCue | undefined {
      for (let at = from + 1; cues.within.length > 0 && at < to; at++) {
        const found = within.match(tokens, at);
        if (found && found.to <= to) return { from: at, ...found };
      }
      return undefined;
    }

    return {
      toStart: ({ from }) => findNear(from)?.from ?? articleEnds.get(from)?.from ?? from,
      find: ({ from, to }, isTaken) => {
        const ahead = findBefore(from) ?? findWithin({ from, to });
        if (ahead && !isTaken(ahead.from)) return toComparison(ahead.value, ahead.from, ahead.to);
        const behind = findAfter(to);
        return behind && !isTaken(to) ? toComparison(behind.value, to, behind.to) : exact;
      },
    };
  };
}

function toComparison({ comparator, approximate, spans }: Cue, from: number, to: number): Comparison {
  return { comparator, isApproximate: approximate, cue: { from, to }, isOfSpans: spans };
}
