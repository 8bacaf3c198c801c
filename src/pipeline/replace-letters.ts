/** Returns a function that puts for each letter what is to stand in its place. Most words hold none of them and stay. */
export function createLetterReplacer(letters: Readonly<Record<string, string>>): (text: string) => string {
  const replaced = Object.keys(letters);
  const replace = (text: string) => Array.from(text, (letter) => letters[letter] ?? letter).join('');
  return (text) => (replaced.some((letter) => text.includes(letter)) ? replace(text) : text);
}
