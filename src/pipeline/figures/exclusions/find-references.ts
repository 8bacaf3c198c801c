import { numberedNames } from '../../../data/numbered-names.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { markEnds } from '../tokens/mark-ends.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import type { TokenTest } from '../tokens/start-test.ts';
import { isGlued, isGluedDigits, type Token } from '../tokens/tokenise.ts';
import { createNounFinder } from '../units/find-noun.ts';
import type { ExclusionTest } from './find-exclusions.ts';

/** Returns a finder of numbers that name an article, a page, a resolution or the like, also where several are listed. */
export function createReferenceFinder({ units, cues }: FigureLexicon, hasUnit: TokenTest) {
  const words = createWordTable([...units.references, ...numberedNames]);
  const loose = createWordTable(units.looseReferences);
  const { findCounted } = createNounFinder({ units });
  const behind = createWordTable(units.referencesBehind);
  const joiners = createWordTable([...cues.ranges.flatMap((pair) => pair.close), ',']);

  return (tokens: readonly Token[], isExcluded: ExclusionTest): ExclusionTest => {
    const ends = markEnds(tokens, words);
    const looseEnds = markEnds(tokens, loose);
    const listed = new Set<number>();
    return (at) => {
      if (isNumberFirst(at) || (ends.has(at) && isOpening(tokens, at + 1))) return true;
      if (hasUnit(tokens, at + 1)) return false;
      const isReference = isNamed(at) || isLoose(at) || (isJoiner(at - 1) && listed.has(at - 2) && isExcluded(at - 2));
      if (isReference) listed.add(at);
      return isReference;
    };

    /** “3 **§**”, “12. **§**”. */
    function isNumberFirst(at: number): boolean {
      const end = toChainEnd(tokens, at);
      const isDotted = tokens[end]?.text === '.' && isGlued(tokens, end);
      return behind.match(tokens, end) !== undefined || (isDotted && behind.match(tokens, end + 1) !== undefined);
    }

    /** “am 33. Spieltag **31** Tore”: what has its number before it names no other. */
    function isNamed(at: number): boolean {
      const from = ends.get(at)?.from ?? at;
      const isRanked = tokens[from - 1]?.text === '.' && isGlued(tokens, from - 1);
      return from < at && !(isRanked && tokens[from - 2]?.kind === 'digits' && !isExcluded(from - 2));
    }

    function isLoose(at: number): boolean {
      const isCounted = !words.match(tokens, at + 1) && findCounted(tokens, at + 1)?.isPlural === true;
      return looseEnds.has(at) && !isCounted;
    }

    function isJoiner(at: number): boolean {
      const token = tokens[at];
      return token !== undefined && (isHyphen(token) || joiners.match(tokens, at)?.to === at + 1);
    }
  };
}

/** “ст. 159 **ч. 4**”: a short word with a stop and digits behind it is a part of what the number names. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const [part, stop, number] = tokens.slice(at, at + 3);
  return part?.kind === 'word' && stop?.text === '.' && isGlued(tokens, at + 1) && number?.kind === 'digits';
}

/** The end of the digits at `at` and those joined to them: `21/2023`, `8–10`. */
function toChainEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (/^[/.\-–]$/u.test(tokens[end]?.text ?? '') && isGlued(tokens, end) && isGluedDigits(tokens, end + 1)) end += 2;
  return end;
}
