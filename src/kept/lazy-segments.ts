import type { BriefingSegment } from '../model/briefing.ts';

/** A segment without the tree of its words. */
export type PlainSegment = Omit<BriefingSegment, 'content'>;

/** What gives the trees of a document's segments, by the place of the segment among them. */
export type ReadContents = () => readonly BriefingSegment['content'][];

const owner = Symbol('owner');
interface Owned {
  readonly [owner]: readonly [read: ReadContents, at: number];
}

/** One function for all of them: an object with a function of its own takes three times the memory. */
const content: PropertyDescriptor & ThisType<Owned> = {
  enumerable: true,
  get() {
    const [read, at] = this[owner];
    return read()[at] ?? [];
  },
};

/** The segments, with trees that are read when they are asked for. */
export function withContents(segments: readonly PlainSegment[], read: ReadContents): BriefingSegment[] {
  return segments.map((segment, at) => {
    Object.defineProperty(segment, owner, { value: [read, at] });
    return Object.defineProperty(segment, 'content', content) as BriefingSegment;
  });
}
