import { readText } from '../../read/read-text.ts';
import type { LooseText } from '../assemble-text.ts';
import { toOneLine } from '../assemble-text.ts';

const quotation = /^(?:[ \t]?>)+/u;

/** The blocks of a mail’s plain text; what is quoted is parted from what is not, at every depth, and its marks are gone. */
export function findMailBlocks(text: string): LooseText[] {
  const stretches: { depth: number; lines: string[] }[] = [];
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const [marks = ''] = quotation.exec(line) ?? [];
    const depth = marks.replaceAll(/[^>]/gu, '').length;
    const words = depth > 0 ? line.slice(marks.length).replace(/^ /u, '') : line;
    const last = stretches.at(-1);
    if (last && last.depth === depth) last.lines.push(words);
    else stretches.push({ depth, lines: [words] });
  }
  return stretches.flatMap(({ depth, lines }) => toBlocks(lines.join('\n'), depth));
}

function toBlocks(text: string, quoted: number): LooseText[] {
  return readText(text).blocks.map(({ start, end, ...block }) => ({
    ...block,
    text: toOneLine(text.slice(start, end)),
    places: [],
    ...(quoted > 0 && { quoted }),
  }));
}
