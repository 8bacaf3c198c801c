import type { Block, TextDocument } from '../document.ts';
import { createSourceMap, type Run } from '../source-map.ts';
import { trimRange } from '../trim-range.ts';
import type { Piece } from './piece.ts';

/** A block whose place in the plain text is not known yet. */
export type LooseBlock = Omit<Block, 'start' | 'end'> & {
  readonly pieces: readonly Piece[];
  /** Whether white space counts, as in HTML's `pre`. */
  readonly keepsSpace?: boolean;
};

/** The white space that HTML and Markdown fold; a no-break space stays. */
const space = /[ \t\n\f\r]+/gu;
const separator = '\n\n';

/** The blocks' text one after another, white space folded, with the way back to the source. Empty blocks are left out. */
export function assembleDocument(loose: readonly LooseBlock[]): Pick<TextDocument, 'plain' | 'blocks' | 'map'> {
  const texts: string[] = [];
  const runs: Run[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const { pieces, keepsSpace, ...block } of loose) {
    const folded = keepsSpace ? pieces : trimPieces(foldSpace(pieces));
    const text = folded.map((piece) => piece.text).join('');
    const range = trimRange(text, { start: 0, end: text.length });
    if (!range) continue;
    const start = length === 0 ? 0 : length + separator.length;
    for (const run of toRuns(folded, start)) runs.push(run);
    blocks.push({ ...block, start: start + range.start, end: start + range.end });
    texts.push(text);
    length = start + text.length;
  }
  return { plain: texts.join(separator), blocks, map: createSourceMap(runs) };
}

/** Every stretch of white space as one space that stands for its first character. */
function foldSpace(pieces: readonly Piece[]): Piece[] {
  const folded: Piece[] = [];
  for (const piece of pieces.flatMap(splitSpace)) {
    const isRepeated = piece.text === ' ' && folded.at(-1)?.text === ' ';
    if (!isRepeated) folded.push(piece);
  }
  return folded;
}

function splitSpace(piece: Piece): readonly Piece[] {
  if (piece.text.length !== piece.sourceLength)
    return [/^[ \t\n\f\r]$/u.test(piece.text) ? { ...piece, text: ' ' } : piece];
  const parts: Piece[] = [];
  let last = 0;
  for (const { 0: match, index } of piece.text.matchAll(space)) {
    parts.push(cut(piece, last, index), { text: ' ', source: piece.source + index, sourceLength: 1 });
    last = index + match.length;
  }
  return [...parts, cut(piece, last, piece.text.length)].filter(({ text }) => text !== '');
}

function cut(piece: Piece, from: number, to: number): Piece {
  return { text: piece.text.slice(from, to), source: piece.source + from, sourceLength: to - from };
}

function trimPieces(pieces: readonly Piece[]): readonly Piece[] {
  const from = pieces[0]?.text === ' ' ? 1 : 0;
  return pieces.slice(from, pieces.length > from && pieces.at(-1)?.text === ' ' ? -1 : undefined);
}

/** Neighbouring pieces that run on in the source become one run. */
function toRuns(pieces: readonly Piece[], start: number): Run[] {
  const runs: Run[] = [];
  let plain = start;
  for (const { text, source, sourceLength } of pieces) {
    const last = runs.at(-1);
    const run = { plain, source, length: text.length, sourceLength };
    if (last && isLiteral(last) && isLiteral(run) && last.source + last.length === source) {
      const length = last.length + run.length;
      runs[runs.length - 1] = { ...last, length, sourceLength: length };
    } else runs.push(run);
    plain += text.length;
  }
  return runs;
}

function isLiteral({ length, sourceLength }: Run): boolean {
  return length === sourceLength;
}
