/** A place where a sentence may end, with the words around it. Offsets are into the block's text. */
export interface Stop {
  /** The closing marks: `.`, `?!`, `...`. */
  readonly marks: string;
  /** Quotation marks, brackets and note numbers that close directly after the marks. */
  readonly closers: string;
  /** Where the sentence would end: after the closers. */
  readonly end: number;
  /** The characters before the marks, back to white space, without opening punctuation; at most 40. */
  readonly before: string;
  /** The word before `before`, without punctuation around it; empty where the sentence opens with `before`. */
  readonly previous: string;
  /** Whether a sign stands alone before `before`: “3 : 2”, “№ 5”. */
  readonly isAfterSign: boolean;
  /** Whether nothing but `before` stands between the last boundary and the marks. */
  readonly isFirst: boolean;
  /** Whether only a few words stand between the last boundary and the marks. */
  readonly isEarly: boolean;
  /** Whether enough words stand there to be a clause. */
  readonly isClause: boolean;
  /** The words of the sentence before a colon or semicolon; at most 120 characters. Empty at other marks. */
  readonly lead: string;
  /** Whether the sentence so far opened with a dash or holds a quotation mark. */
  readonly isSpeech: boolean;
  /** Whether the sentence opens with a quotation mark. */
  readonly isQuotation: boolean;
  /** Whether the marks stand within a title in brackets of its own: “《你好！世界》”. */
  readonly isInTitle: boolean;
  /** White space after the closers. */
  readonly gap: string;
  /** Dashes, opening quotation marks and brackets between the gap and the next word. */
  readonly openers: string;
  /** The characters from the next word to white space; at most 40, empty at the end of the block. */
  readonly next: string;
  /** The two words after `next`; fewer where the block ends. */
  readonly after: string;
}

/** Whether a boundary stands at the stop; `undefined` leaves it to the next rule. */
export type Verdict = 'join' | 'split' | undefined;

const upper = /^[\p{Lu}\p{Lt}]/u;
const lower = /^\p{Ll}/u;
const digit = /^\p{Nd}/u;

export const isUpper = (text: string): boolean => upper.test(text);
export const isLower = (text: string): boolean => lower.test(text);
export const isDigit = (text: string): boolean => digit.test(text);
