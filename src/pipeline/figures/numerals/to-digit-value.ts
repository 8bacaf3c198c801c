const ascii = /^[\0-\x7f]*$/u;
const digit = /^\p{Nd}$/u;

/**
 * The digits 0 to 9 of a run of decimal digits in any script, as ASCII.
 * Unicode keeps each script's ten digits together and in order, starting at a code point that ends in 0 or 6.
 */
export function toAsciiDigits(run: string): string {
  if (ascii.test(run)) return run;
  return [...run.normalize('NFKC')].map(toAsciiDigit).join('');
}

function toAsciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  const row = code - (code % 16);
  const zero = digit.test(String.fromCodePoint(row)) ? row : row + 6;
  return String(code - zero);
}
