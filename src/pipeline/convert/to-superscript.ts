const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [digit, sign]),
);

/** Raised digits as characters of their own, so that “2023” with a note is not a longer number; other text as it is. */
export function toSuperscript(text: string): string {
  return /^\s*\d{1,3}\s*$/u.test(text) ? text.trim().replace(/\d/gu, (digit) => raised[digit] ?? digit) : text;
}
