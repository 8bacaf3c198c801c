/**
 * Calls `take` with where each plain piece of a text starts and ends: the words, numbers and marks that every tokeniser
 * cuts alike, which most of a text is. They are single marks; and Latin or Cyrillic letters, or digits, up to white
 * space, such a mark or the end, but for marks that may join what is behind them. White space is in none.
 */
export function findPlainPieces(text: string, take: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const start = at++;
    const first = text.charCodeAt(start);
    if (isPlainSpace(first)) continue;
    if (isLetter(first)) {
      while (at < text.length && isLetter(text.charCodeAt(at))) at++;
      if (isWordEnd(text, at)) take(start, at);
    } else if (isDigit(first)) {
      while (at < text.length && isDigit(text.charCodeAt(at))) at++;
      if (isNumberEnd(text, at)) take(start, at);
    } else if (isPlainMark(first)) take(start, at);
  }
}

/** An apostrophe behind a Cyrillic letter may be a letter itself. */
function isWordEnd(text: string, at: number): boolean {
  return isEnd(text, at) && !(text.charCodeAt(at - 1) > lastLatin && isQuote(text.charCodeAt(at)));
}

/** A stop or comma with a digit behind it may be within the number. */
function isNumberEnd(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  const isWithin = next === comma || next === stop;
  return isEnd(text, at) && !(isWithin && !isEnd(text, at + 1) && !isLetter(text.charCodeAt(at + 1)));
}

function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || isPlainSpace(code) || isPlainMark(code);
}

const comma = 0x2c;
const stop = 0x2e;
const lastLatin = 0x24f;

/** A space or line feed. */
export function isPlainSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}

function isQuote(code: number): boolean {
  return isApostrophe(code) || code === 0x2018;
}

/** The apostrophes among the plain marks. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** The letters of ASCII, those of Latin up to U+024F, and those of Cyrillic up to U+0481. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (code > lastLatin) return code >= 0x400 && code <= 0x481;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether the code unit is a mark of ASCII or a common dash, quotation mark or ellipsis: no letter, digit, white space or control character. */
export function isPlainMark(code: number): boolean {
  if (code < 0x7f) return code > 0x20 && !isDigit(code) && !isLetter(code);
  if (code >= 0x2018) return code <= 0x201f || code === 0x2026;
  return code === 0xab || code === 0xbb || code === 0x2013 || code === 0x2014;
}
