import type { Draft, QuantityDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { markEnds } from '../tokens/mark-ends.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { joinDurations } from '../units/to-duration.ts';
import { type Joint, joinRange } from './join-ranges.ts';

/**
 * Returns a function that makes one figure of two that are said as one: ranges (“tra 10 e 15 mila”), money with
 * its cents, hours with their minutes. `isMoving` says of a “from … to …” that it is a change and stays two.
 */
export function createNeighbourJoiner({ cues, numbers }: FigureLexicon) {
  const openers = createPhraseTable(cues.ranges.flatMap((pair, at) => pair.open.map((word) => [word, at] as const)));
  const closers = cues.ranges.map((pair) => createWordTable(pair.close));
  const rangeJoiners = createWordTable(cues.rangeJoiners);
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
    const joined: Draft[] = [];
    for (const draft of drafts) {
      const last = joined.at(-1);
      const made = last && !isMoving(last, draft) ? (joinParts(last, draft) ?? joinEnds(last, draft)) : undefined;
      if (made) joined.splice(-1, 1, ...made);
      else joined.push(draft);
    }
    return joined;

    function joinEnds(first: Draft, second: Draft): Draft[] | undefined {
      const joint = findJoint(first, second);
      return joint && joinRange(first, second, joint);
    }

    function findJoint(first: Draft, second: Draft): Joint | undefined {
      const pair = opened.get(cueEnds.get(first.from)?.from ?? first.from)?.value ?? opened.get(first.from)?.value;
      const closer = pair === undefined ? undefined : closers[pair]?.match(tokens, first.to);
      if (closer && isAt(closer.to, second)) return 'opened';
      const mark = tokens[first.to];
      if (mark && isHyphen(mark) && isAt(first.to + 1, second)) return 'hyphen';
      const joiner = rangeJoiners.match(tokens, first.to);
      return joiner && isAt(joiner.to, second) ? 'joined' : undefined;
    }

    /** Whether the figure starts there, or words of comparison that lead to it do. */
    function isAt(at: number, { from }: Draft): boolean {
      return at === from || cueEnds.get(from)?.from === at;
    }

    function joinParts(first: Draft, second: Draft): Draft[] | undefined {
      const joiner = joiners.match(tokens, first.to);
      const comma = joiner && joiners.match(tokens, joiner.to);
      if (second.from !== first.to && second.from !== joiner?.to && second.from !== comma?.to) return undefined;
      if (first.kind === 'duration' && second.kind === 'duration') {
        const duration = joinDurations(first.duration, second.duration);
        return duration === undefined ? undefined : [{ ...first, to: second.to, duration }];
      }
      return first.kind === 'money' && second.kind === 'money' && first.ratio === 1 && second.ratio > 1
        ? addCents(first, second)
        : undefined;
    }
  };
}

function addCents(first: QuantityDraft, second: QuantityDraft): Draft[] | undefined {
  if (typeof first.value !== 'number' || typeof second.value !== 'number' || !Number.isInteger(first.value))
    return undefined;
  return [{ ...first, to: second.to, value: Number((first.value + second.value).toPrecision(15)) }];
}
