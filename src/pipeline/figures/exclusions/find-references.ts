import type { FigureLexicon } from '../figure-lexicon.ts';
import { markEnds } from '../tokens/mark-ends.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { ExclusionTest } from './find-exclusions.ts';

type UnitTest = (tokens: readonly Token[], at: number) => boolean;

/** Returns a finder of numbers that name an article, a page, a resolution or the like, also where several are listed. */
export function createReferenceFinder({ units, cues }: FigureLexicon, hasUnit: UnitTest) {
  const words = createWordTable(units.references);
  const behind = createWordTable(units.referencesBehind);
  const joiners = createWordTable([...cues.ranges.flatMap((pair) => pair.close), ',']);

  return (tokens: readonly Token[], isExcluded: ExclusionTest): ExclusionTest => {
    const ends = markEnds(tokens, words);
    const listed = new Set<number>();
    return (at) => {
      if (behind.match(tokens, toChainEnd(tokens, at))) return true;
      if (hasUnit(tokens, at + 1)) return false;
      const isReference = ends.has(at) || (isJoiner(at - 1) && listed.has(at - 2) && isExcluded(at - 2));
      if (isReference) listed.add(at);
      return isReference;
    };

    function isJoiner(at: number): boolean {
      const token = tokens[at];
      return token !== undefined && (isHyphen(token) || joiners.match(tokens, at)?.to === at + 1);
    }
  };
}

/** The end of the digits at `at` and those joined to them: `21/2023`. */
function toChainEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (/^[/.-]$/u.test(tokens[end]?.text ?? '') && isGlued(tokens, end) && isDigits(tokens, end + 1)) end += 2;
  return end;
}

function isDigits(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'digits' && isGlued(tokens, at);
}
