import type { Range } from '../../model/span.ts';
import type { ReadSegment } from '../../pipeline/reading.ts';
import type { CitedPlace } from './find-cited.ts';
import type { LintContext } from './lint-rule.ts';

/** A sentence of the author's own, with what it cites. */
export interface WrittenSentence {
  readonly segment: ReadSegment;
  readonly text: string;
  /** What is cited within it, or right behind its stop. */
  readonly cited: readonly CitedPlace[];
}

/** The sentences of the prose by block, in order. What stands alone behind a sentence's stop, without words, is part of it. */
export function findWrittenSentences({ prose, reading, cited }: LintContext): WrittenSentence[][] {
  const { plain, blocks } = prose.document;
  const perBlock = Map.groupBy(reading.segments, ({ block }) => block);
  return blocks.map((block, index) => {
    const segments = joinWordless(perBlock.get(index) ?? [], plain);
    const places = segments.map((segment) => prose.toSource(segment));
    return segments.map((segment, at) => {
      const from = places[at]?.start ?? 0;
      const to = places[at + 1]?.start ?? prose.toSource(block).end;
      const isHere = ({ by }: CitedPlace) =>
        by.element.type === 'mdxJsxTextElement' &&
        by.source.start < to &&
        by.source.end > from &&
        by.source.start >= from - 1;
      return { segment, text: plain.slice(segment.start, segment.end), cited: cited.filter(isHere) };
    });
  });
}

function joinWordless(segments: readonly ReadSegment[], plain: string): ReadSegment[] {
  const joined: ReadSegment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && !hasWords(plain, segment)) joined[joined.length - 1] = { ...last, end: segment.end };
    else joined.push(segment);
  }
  return joined;
}

function hasWords(plain: string, { start, end }: Range): boolean {
  return /[\p{L}\p{N}]/u.test(plain.slice(start, end));
}
