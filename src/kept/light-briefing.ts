import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import { toLazy } from './lazy.ts';
import { type PlainSegment, withContents } from './lazy-segments.ts';

/** What is three quarters of a document in memory, and is asked for by its own pages alone. */
const heavyFields = ['blocks', 'mentions'] as const;
type HeavyField = (typeof heavyFields)[number];

/** What is in memory all the time: facts, figures, and sentences without the trees of their words. */
export interface Light<T extends Briefing = Briefing> {
  readonly facts: Omit<T, HeavyField | 'segments'>;
  readonly segments: readonly PlainSegment[];
}

export interface Heavy<T extends Briefing = Briefing> extends Pick<T, HeavyField> {
  /** Of the segments, in their order. */
  readonly contents: readonly BriefingSegment['content'][];
}

/** The two parts of a briefing. */
export function splitBriefing<T extends Briefing>(briefing: T): { light: Light<T>; heavy: Heavy<T> } {
  const { blocks, mentions, segments, ...facts } = briefing;
  return {
    light: { facts, segments: segments.map(({ content: _, ...segment }) => segment) },
    heavy: { blocks, mentions, contents: segments.map(({ content }) => content) },
  };
}

/** A briefing that holds its light part, and asks `findHeavy` for the other one each time. */
export function joinBriefing<T extends Briefing>({ facts, segments }: Light<T>, findHeavy: () => Heavy<T>): T {
  const known = { ...facts, segments: withContents(segments, () => findHeavy().contents) };
  return toLazy<T, HeavyField>(known as unknown as Omit<T, HeavyField>, heavyFields, findHeavy);
}
