import { readText } from '../../read/read-text.ts';
import type { LooseText } from '../assemble-text.ts';
import { toOneLine } from '../assemble-text.ts';
import { findForwardedHead } from './find-forwarded-head.ts';

const quotation = /^(?:[ \t]?>)+/u;

// As many as parts of a mail are read within each other.
const mostForwarded = 32;

/** Lines that are quoted equally often, their marks gone. */
interface Stretch {
  readonly depth: number;
  readonly lines: string[];
}

/**
 * The blocks of a mail’s plain text; what is quoted is parted from what is not, at every depth, and its marks are gone.
 * A forwarded mail, from its head on, is quoted once more.
 */
export function findMailBlocks(text: string): LooseText[] {
  // How deep the lines are in which a forwarded mail began; it ends with them.
  let heads: number[] = [];
  return toStretches(text).flatMap(({ depth, lines }) => {
    heads = heads.filter((at) => at <= depth);
    const found: LooseText[] = [];
    let rest = lines;
    for (let head = findForwardedHead(rest); head; head = findForwardedHead(rest)) {
      found.push(...toBlocks(rest.slice(0, head.start), toQuoted(depth + heads.length)));
      if (heads.length < mostForwarded) heads.push(depth);
      found.push(...toHead(rest.slice(head.start, head.end), toQuoted(depth + heads.length)));
      rest = rest.slice(head.end);
    }
    return [...found, ...toBlocks(rest, toQuoted(depth + heads.length))];
  });
}

function toStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const [marks = ''] = quotation.exec(line) ?? [];
    const depth = marks.replaceAll(/[^>]/gu, '').length;
    const words = depth > 0 ? line.slice(marks.length).replace(/^ /u, '') : line;
    const last = stretches.at(-1);
    if (last && last.depth === depth) last.lines.push(words);
    else stretches.push({ depth, lines: [words] });
  }
  return stretches;
}

function toQuoted(depth: number): Pick<LooseText, 'quoted'> {
  return depth > 0 ? { quoted: depth } : {};
}

function toBlocks(lines: readonly string[], quoted: Pick<LooseText, 'quoted'>): LooseText[] {
  const text = lines.join('\n');
  return readText(text).blocks.map(({ start, end, ...block }) => ({
    ...block,
    ...quoted,
    text: toOneLine(text.slice(start, end)),
    places: [],
  }));
}

/** Each line by itself: the first says who wrote what follows. */
function toHead(lines: readonly string[], quoted: Pick<LooseText, 'quoted'>): LooseText[] {
  return lines.map((line) => ({
    kind: 'paragraph',
    introduces: true,
    ...quoted,
    text: toOneLine(line),
    places: [],
  }));
}
