/** Latin letters that look like a Greek one, in small or in capital letters: “εκατόv” with a Latin v. */
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aikopuvxABEHIKMNOPTXYZ', (latin, at) => [latin, 'αικορυνχΑΒΕΗΙΚΜΝΟΡΤΧΥΖ'.charAt(at)]),
);

const mixed = /\p{Script=Greek}[A-Za-z]|[A-Za-z]\p{Script=Greek}/u;

/** A word that mixes the two scripts, with Greek letters for the Latin ones that look like them; any other unchanged. */
export function toGreek(word: string): string {
  return mixed.test(word) ? word.replace(/[A-Za-z]/gu, (letter) => alike[letter] ?? letter) : word;
}
