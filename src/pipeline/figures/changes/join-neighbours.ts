import type { Draft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { endsIn } from '../tokens/ends-in.ts';
import { markEnds } from '../tokens/mark-ends.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { joinImplied, joinParts } from './join-parts.ts';
import { type Joint, joinRange, shareSuspended } from './join-ranges.ts';

/** “10 to 40 per cent” may be how much something moved by; ends further apart are not one range. */
const widestStepRange = 5;

/**
 * Returns a function that makes one figure of two that are said as one: ranges (“tra 10 e 15 mila”), money with
 * its cents, hours with their minutes. `isMoving` says of a “from … to …” that it is a change and stays two.
 */
export function createNeighbourJoiner({ cues, numbers, units }: FigureLexicon) {
  const rates = createWordTable(units.rates);
  const openers = createPhraseTable(cues.ranges.flatMap((pair, at) => pair.open.map((word) => [word, at] as const)));
  const closers = cues.ranges.map((pair) => createWordTable(pair.close));
  const behind = cues.rangesBehind.map(({ joiner, close }) => ({
    joiner: createWordTable(joiner),
    close: createWordTable(close),
  }));
  const rangeJoiners = createWordTable(cues.rangeJoiners);
  const rangeWords = createWordTable(cues.rangeWords);
  const rangeMarks = createWordTable(cues.rangeMarks);
  const scoreMarks = createWordTable(cues.scoreMarks);
  const stepWords = createWordTable(cues.stepWords);
  const joiners = createWordTable([
    ...numbers.joiners.map(({ word }) => word),
    ...cues.ranges.slice(0, 1).flatMap((pair) => pair.close),
    ',',
  ]);
  const before = createPhraseTable(
    cues.before.flatMap((cue) => cue.words.map((word) => [word, cue.approximate] as const)),
  );

  return (
    tokens: readonly Token[],
    drafts: readonly Draft[],
    isMoving: (first: Draft, second: Draft) => boolean,
  ): Draft[] => {
    const opened = markEnds(tokens, openers);
    const cueEnds = markEnds(tokens, before);
    const stepEnds = markEnds(tokens, stepWords);
    const joined: Draft[] = [];
    for (const draft of drafts) {
      const last = joined.at(-1);
      if (last && isDenominator(last, draft)) continue;
      const made = last && !isMoving(last, draft) ? (joinBreath(last, draft) ?? joinEnds(last, draft)) : undefined;
      if (made) joined.splice(-1, 1, ...made);
      else joined.push(draft);
    }
    return joined;

    /** “15 deaths per **100,000 people**”: a power of ten that the number before it is a rate of. */
    function isDenominator(first: Draft, second: Draft): boolean {
      const isRound = 'value' in second && second.kind === 'count' && /^10{2,}$/u.test(String(second.value));
      return isRound && rates.match(tokens, first.to)?.to === second.from;
    }

    function joinEnds(first: Draft, second: Draft): Draft[] | undefined {
      const other = skipHyphen(first.to) > first.to ? joiners.match(tokens, first.to + 1) : undefined;
      if (other?.to === second.from) return shareSuspended(first, second);
      const score = scoreMarks.match(tokens, first.to);
      if (score?.to === second.from && isBare(first) && isBare(second)) return [];
      const joint = findJoint(first, second);
      return joint && joinRange(first, second, joint);
    }

    function findJoint(first: Draft, second: Draft): Joint | undefined {
      const pair = opened.get(cueEnds.get(first.from)?.from ?? first.from)?.value ?? opened.get(first.from)?.value;
      const closer = pair === undefined ? undefined : closers[pair]?.match(tokens, first.to);
      if (closer && isAt(closer.to, second)) return 'opened';
      if (isClosedBehind(first, second) || isInCases(first, second)) return 'opened';
      const mark = tokens[first.to];
      if (mark && isHyphen(mark) && isAt(first.to + 1, second) && !isBreak(first.to + 1, second))
        return isRanging(first) || rangeWords.match(tokens, second.to) ? 'opened' : 'hyphen';
      const between = rangeMarks.match(tokens, first.to);
      if (between && isAt(between.to, second)) return 'hyphen';
      const joiner = rangeJoiners.match(tokens, skipHyphen(first.to));
      const isBeside = joiner && (isAt(joiner.to, second) || skipHyphen(joiner.to) === second.from);
      if (!isBeside || isStep(first, second)) return undefined;
      return isRanging(first) ? 'opened' : 'joined';
    }

    /** “A **range** of 5.25% to 5.5%”. */
    function isRanging({ from }: Draft): boolean {
      return [1, 2].some((back) => rangeWords.match(tokens, from - back) !== undefined);
    }

    /** “5**-** to 11-year-olds”, “18**-**to**-**34”. */
    function skipHyphen(at: number): number {
      const mark = tokens[at];
      return mark && isHyphen(mark) && isGlued(tokens, at) ? at + 1 : at;
    }

    /** “fell by 2 – to 82”: words of comparison behind a dash that is set apart begin something new. */
    function isBreak(at: number, { from }: Draft): boolean {
      return at !== from && !isGlued(tokens, at);
    }

    /** “steeg **met** 500 tot 9000”: a step and where it led, where the second is far above the first. */
    function isStep(first: Draft, second: Draft): boolean {
      if (!stepEnds.has(cueEnds.get(first.from)?.from ?? first.from)) return false;
      if (!('value' in first && 'value' in second)) return false;
      const [step, end] = [Number(first.value) / first.scale, Number(second.value) / second.scale];
      return end > step * widestStepRange;
    }

    /** “10 és 15 ezer **között**”. */
    function isClosedBehind(first: Draft, second: Draft): boolean {
      return behind.some(({ joiner, close }) => {
        const between = joiner.match(tokens, first.to);
        return between !== undefined && isAt(between.to, second) && close.match(tokens, second.to) !== undefined;
      });
    }

    /** “10-**től** 15 ezer**ig**”. */
    function isInCases(first: Draft, second: Draft): boolean {
      if (!isAt(first.to, second)) return false;
      return cues.rangeEndings.some(
        ({ from, to }) => endsIn(tokens[first.to - 1], from) && endsIn(tokens[second.to - 1], to),
      );
    }

    /** Whether the figure starts there, or words of comparison that lead to it do. */
    function isAt(at: number, { from }: Draft): boolean {
      return at === from || cueEnds.get(from)?.from === at;
    }

    /** “9 secondes **81**”: two digits behind seconds are hundredths of one. */
    function withHundredths(first: Draft, second: Draft): Draft | undefined {
      const digits = tokens[second.from]?.text ?? '';
      const isBeside = first.kind === 'duration' && second.from === first.to && second.to === first.to + 1;
      if (!isBeside || !isBare(second) || !/^\d{2}$/u.test(digits) || !/\dS$/u.test(first.duration)) return undefined;
      if (first.duration.includes('.')) return undefined;
      return { ...first, to: second.to, duration: first.duration.replace(/S$/u, `.${digits.replace(/0$/u, '')}S`) };
    }

    function joinBreath(first: Draft, second: Draft): Draft[] | undefined {
      const hundredths = withHundredths(first, second);
      if (hundredths) return [hundredths];
      const implied = skipHyphen(first.to) === second.from ? joinImplied(first, second) : undefined;
      if (implied) return [implied];
      const joiner = joiners.match(tokens, first.to);
      const comma = joiner && joiners.match(tokens, joiner.to);
      if (second.from !== first.to && second.from !== joiner?.to && second.from !== comma?.to) return undefined;
      const made = joinParts(first, second);
      return made && [made];
    }
  };
}

function isBare(draft: Draft): boolean {
  return 'isBare' in draft && draft.isBare;
}
