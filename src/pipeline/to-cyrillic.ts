/** Latin letters that look like a Cyrillic one, in small or in capital letters: “сiм” with a Latin i. */
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aceiopxykmtbhACEIOPXYKMTBH', (latin, at) => [latin, 'асеіорхукмтвнАСЕІОРХУКМТВН'.charAt(at)]),
);

const mixed = /\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u;

/** A word that mixes the two scripts, with Cyrillic letters for the Latin ones that look like them; any other unchanged. */
export function toCyrillic(word: string): string {
  return mixed.test(word) ? word.replace(/[A-Za-z]/gu, (letter) => alike[letter] ?? letter) : word;
}
