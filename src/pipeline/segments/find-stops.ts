/** A run of closing marks and where the text goes on after it. Offsets are into the block's text. */
export interface StopPlace {
  readonly start: number;
  readonly marks: string;
  readonly closers: string;
  readonly end: number;
  readonly gap: string;
  readonly openers: string;
  readonly next: string;
  readonly after: string;
}

/** Sentence-ending marks of the world's scripts (Unicode Sentence_Break STerm and ATerm, the common ones). */
const generalStops = `.!?…‼⁇⁈⁉。！？．｡؟۔।॥။።՞։`;
/** French sets a space before its closing guillemet; German opens with the same sign, without a space after. */
const spacedGuillemet = String.raw`[ \u00A0\u202F]»(?=[\s\p{P}]|$)`;
/** A bracket set off by a space: “next day. ) Then”. */
const spacedBracket = String.raw`[ \u00A0][)\]](?=\s|$)`;
const noteNumber = String.raw`\[\p{Nd}{1,3}\]`;
const openerPattern = /[\p{Pd}•⁃▪]{0,2}[ \u00A0\u202F]?[\p{Ps}\p{Pi}\p{Pf}"'¿¡„‚]*[ \u00A0\u202F]?/uy;
const nextPattern = /\S{1,40}/uy;
const afterPattern = /\s+\S{1,40}(?:\s+\S{1,40})?/uy;
const gapPattern = /\s*/uy;

/** Returns a function that finds, in order, every place of a text where a sentence may end. */
export function createStopFinder(ownStops: readonly string[]): (text: string) => StopPlace[] {
  const set = generalStops + ownStops.filter((mark) => !/[\w\s\\\]^-]/u.test(mark)).join('');
  const marks = new RegExp(String.raw`\.(?: \.(?!\.))+|[${set}]+|[:;]`, 'gu');
  const closers = new RegExp(
    String.raw`(?:[\p{Pe}\p{Pf}"'*_]|[\p{Pi}](?=[\s\p{P}]|$)|${spacedGuillemet}|${spacedBracket}|${noteNumber})*`,
    'uy',
  );
  return (text) => Array.from(text.matchAll(marks), (match) => placeStop(text, match.index, match[0], closers));
}

function placeStop(text: string, start: number, marks: string, closerPattern: RegExp): StopPlace {
  const closers = stripOpeningQuote(readAt(closerPattern, text, start + marks.length), text, start + marks.length);
  const end = start + marks.length + closers.length;
  const gap = readAt(gapPattern, text, end);
  const openers = readAt(openerPattern, text, end + gap.length);
  const next = readAt(nextPattern, text, end + gap.length + openers.length);
  const after = readAt(afterPattern, text, end + gap.length + openers.length + next.length).trim();
  return { start, marks, closers, end, gap, openers, next, after };
}

/** A straight quotation mark with a letter right after it opens what follows instead of closing what was. */
function stripOpeningQuote(closers: string, text: string, start: number): string {
  const isOpening =
    /["']$/u.test(closers) && /^[\p{L}\p{N}]/u.test(text.slice(start + closers.length, start + closers.length + 2));
  return isOpening ? closers.slice(0, -1) : closers;
}

function readAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}
