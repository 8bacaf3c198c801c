import type { Mark } from '../../pipeline/briefing/to-content.ts';

export interface MarkedText {
  readonly text: string;
  /** In the order of their ends; offsets count `text`. */
  readonly marks: readonly Mark[];
}

/** Text with its marks written in it as `{f-id|words}` or `{m-id|words}`, one within another where need be. */
export function parseMarked(written: string): MarkedText {
  const marks: Mark[] = [];
  const open: { id: string; start: number }[] = [];
  let text = '';
  for (const [piece, id] of written.matchAll(/\{([fm]-[a-z0-9-]+)\||\}|[^{}]+/gu)) {
    if (id !== undefined) open.push({ id, start: text.length });
    else if (piece === '}') marks.push(toMark(open.pop(), text.length));
    else text += piece;
  }
  return { text, marks };
}

function toMark(opened: { id: string; start: number } | undefined, end: number): Mark {
  if (!opened) throw new Error('a mark ends that has not begun');
  const { id, start } = opened;
  const type = id.startsWith('f') ? 'figure' : 'mention';
  return { start, end, element: { type, id } as Mark['element'] };
}
