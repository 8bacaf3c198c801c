import { parseEntities } from 'parse-entities';
import type { Range } from '../../model/span.ts';
import type { Piece } from './piece.ts';

const escapeOrReference = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/gu;

/** The source as it stands, for code spans. */
export function decodeNothing(source: string, { start, end }: Range): Piece[] {
  return [{ text: source.slice(start, end), source: start, sourceLength: end - start }];
}

/** The source with Markdown's escapes and character references (which need their semicolon) decoded. */
export function decodeMarkdown(source: string, range: Range): Piece[] {
  return splitAt(source, range, escapeOrReference, (match, start) => ({
    text: match.startsWith('\\') ? match.slice(1) : decodeWhole(match),
    source: start,
    sourceLength: match.length,
  }));
}

/** The source with HTML's character references decoded and line endings made one, as a browser reads it. */
export function decodeHtml(source: string, range: Range): Piece[] {
  return splitAt(source, range, /\r\n?/gu, (ending, start) => ({
    text: '\n',
    source: start,
    sourceLength: ending.length,
  })).flatMap((piece) => (piece.text === '\n' ? [piece] : decodeReferences(source, piece)));
}

/** Cuts the range at every match; what is between the matches stays as it is. */
function splitAt(
  source: string,
  { start, end }: Range,
  pattern: RegExp,
  toPiece: (match: string, start: number) => Piece,
): Piece[] {
  const pieces: Piece[] = [];
  let last = start;
  for (const match of source.slice(start, end).matchAll(pattern)) {
    const at = start + match.index;
    pieces.push(...decodeNothing(source, { start: last, end: at }), toPiece(match[0], at));
    last = at + match[0].length;
  }
  pieces.push(...decodeNothing(source, { start: last, end }));
  return pieces.filter(({ text }) => text !== '');
}

/** The character a reference names; the reference itself where it names none, or only its beginning does. */
function decodeWhole(reference: string): string {
  const decoded = parseEntities(reference, { nonTerminated: false });
  return decoded.length > 1 && decoded.endsWith(';') ? reference : decoded;
}

function decodeReferences(source: string, piece: Piece): Piece[] {
  const text = source.slice(piece.source, piece.source + piece.sourceLength);
  if (!text.includes('&')) return [piece];
  const pieces: Piece[] = [];
  const add = (decoded: string, start: number | undefined, end: number | undefined): void => {
    if (start === undefined || end === undefined) return;
    pieces.push({ text: decoded, source: piece.source + start, sourceLength: end - start });
  };
  parseEntities(text, {
    position: { line: 1, column: 1, offset: 0 },
    text: (value, { start, end }) => add(value, start.offset, end.offset),
    reference: (value, { start, end }) => add(value, start.offset, end.offset),
  });
  return pieces;
}
