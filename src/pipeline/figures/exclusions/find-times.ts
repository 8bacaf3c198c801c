import type { FigureLexicon } from '../figure-lexicon.ts';
import { toAsciiDigits } from '../numerals/to-digit-value.ts';
import { markEnds } from '../tokens/mark-ends.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { ExclusionTest } from './find-exclusions.ts';

type UnitTest = (tokens: readonly Token[], at: number) => boolean;

/** Returns a finder of times of day: “ore 18”, “at 6 pm”, “alle 18.30”, and “alle 18” where nothing is counted. */
export function createTimeFinder({ units, cues }: FigureLexicon, hasUnit: UnitTest) {
  const always = createWordTable(units.clock.always);
  const maybe = createWordTable(units.clock.before);
  const halfDays = createWordTable(units.clock.after);
  const functionWords = createWordTable(units.functionWords);
  const linkers = createWordTable(units.linkers);
  const openers = createWordTable(cues.ranges.flatMap((pair) => pair.open));
  const closers = createWordTable(cues.ranges.flatMap((pair) => pair.close));

  return (tokens: readonly Token[]): ExclusionTest => {
    const timed = markEnds(tokens, always);
    const maybeTimed = markEnds(tokens, maybe);
    const opened = markEnds(tokens, openers);
    return (at) => {
      if (Number(toAsciiDigits(tokens[at]?.text ?? '')) > 24) return false;
      const to = toTimeEnd(at);
      if (timed.has(at) || halfDays.match(tokens, to)) return true;
      return maybeTimed.has(at) && !isDecimal(to) && !isMeasured(to) && !(opened.has(at) && isRange(to));
    };

    function toTimeEnd(at: number): number {
      const isPoint = tokens[at + 1]?.text === '.' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
      return isPoint && /^\p{Nd}{2}$/u.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 1;
    }

    function isDecimal(to: number): boolean {
      return /^[.,]$/u.test(tokens[to]?.text ?? '') && isGlued(tokens, to) && isGlued(tokens, to + 1);
    }

    function isMeasured(to: number): boolean {
      const next = tokens[to];
      if (next === undefined || hasUnit(tokens, to)) return next !== undefined;
      if (linkers.match(tokens, to)) return true;
      if (next.kind === 'word') return functionWords.match(tokens, to) === undefined;
      return next.kind === 'digits' || isHyphen(next);
    }

    /** “de la 5 la 15 lei”: what is measured at its end is no time. */
    function isRange(to: number): boolean {
      const closer = closers.match(tokens, to);
      return closer !== undefined && tokens[closer.to]?.kind === 'digits' && isMeasured(closer.to + 1);
    }
  };
}
