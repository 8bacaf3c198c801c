import type { Inline } from '../model/briefing.ts';
import { toPlainText } from '../pipeline/briefing/to-content.ts';

/** The words of a sentence before, inside and after one of its marks. */
export interface SplitWords {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

/**
 * The words of `content` around the mark with this id, found at any depth.
 * `undefined` where the sentence does not mark it, as for a figure that crosses another one.
 */
export function splitAtMark(content: readonly Inline[], id: string): SplitWords | undefined {
  for (const [index, inline] of content.entries()) {
    if (inline.type === 'text') continue;
    const split =
      inline.id === id
        ? { before: '', inside: toPlainText(inline.children), after: '' }
        : splitAtMark(inline.children, id);
    if (!split) continue;
    return {
      before: toPlainText(content.slice(0, index)) + split.before,
      inside: split.inside,
      after: split.after + toPlainText(content.slice(index + 1)),
    };
  }
  return undefined;
}
