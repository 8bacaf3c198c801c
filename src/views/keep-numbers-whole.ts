/** A space behind a digit, before a word; and the one behind that word where it is as short as “de”. */
const inNumber = /(?<=\p{Nd}) (?=\p{L})|(?<=\p{Nd}[ \u00a0]\p{L}{1,2}) (?=\p{L})/gu;

/** A value that a line may break between its numbers, but not between a number and the words of it. */
export function keepNumbersWhole(text: string): string {
  return text.replace(inNumber, '\u00a0');
}
