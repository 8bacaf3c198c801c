import type { Inline } from '../../model/briefing.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Range } from '../../model/span.ts';
import { toDisplayText } from './to-display-text.ts';

type MarkElement =
  | { readonly type: 'figure'; readonly id: FigureId }
  | { readonly type: 'mention'; readonly id: Mention['id'] };

/** A range of the segment and the element that marks it. */
export interface Mark extends Range {
  readonly element: MarkElement;
}

export interface Content {
  readonly content: Inline[];
  /** Marks that cross another one: an element cannot hold them, so they are not shown in the text. */
  readonly crossing: Mark[];
}

/** The words of `range` as a tree in which every mark is an element around its words. */
export function toContent(plain: string, range: Range, marks: readonly Mark[]): Content {
  const crossing: Mark[] = [];
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  return { content: toInlines(plain, range, sorted, crossing), crossing };
}

function toInlines(plain: string, range: Range, marks: readonly Mark[], crossing: Mark[]): Inline[] {
  const inlines: Inline[] = [];
  let offset = range.start;
  let at = 0;
  for (let mark = marks[at]; mark; mark = marks[at]) {
    at += 1;
    if (mark.start < offset || mark.end > range.end) {
      crossing.push(mark);
      continue;
    }
    const nested: Mark[] = [];
    for (let inner = marks[at]; inner && inner.end <= mark.end; inner = marks[at]) {
      nested.push(inner);
      at += 1;
    }
    inlines.push(...toText(plain.slice(offset, mark.start)));
    inlines.push({ ...mark.element, children: toInlines(plain, mark, nested, crossing) });
    offset = mark.end;
  }
  inlines.push(...toText(plain.slice(offset, range.end)));
  return inlines;
}

function toText(text: string): Inline[] {
  return text === '' ? [] : [{ type: 'text', value: toDisplayText(text) }];
}

/** The words of a tree of inlines, without its marks. */
export function toPlainText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.value : toPlainText(inline.children))).join('');
}
