import { toDisplayText } from './to-display-text.ts';

/** Characters that turn or isolate what follows them, also what is set behind the words. A single mark is harmless. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

/** `text` as words that can stand in a line of others: without line breaks, what has no glyph, and what turns the line. */
export function toPlainLine(text: string): string {
  return toDisplayText(text.replace(turning, '')).trim();
}
