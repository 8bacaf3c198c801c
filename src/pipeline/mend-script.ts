/**
 * Returns a function that puts letters of a script for the Latin ones that look like them, in small or in capital letters,
 * in a word that mixes the two; any other word is unchanged. `own` are the letters for those of `latin`, in order.
 */
export function createScriptMender(script: 'Cyrillic' | 'Greek', latin: string, own: string): (word: string) => string {
  const alike = new Map(Array.from(latin, (letter, at) => [letter, own.charAt(at)]));
  const mixed = new RegExp(String.raw`\p{Script=${script}}[A-Za-z]|[A-Za-z]\p{Script=${script}}`, 'u');
  return (word) => (mixed.test(word) ? word.replace(/[A-Za-z]/gu, (letter) => alike.get(letter) ?? letter) : word);
}
