/** Writing without spaces has no words to begin with. */
const unspaced = /[\p{Ideographic}\u0e00-\u0eff]/u;

/** Whether a text has one of the words or phrases; one that ends in `*` stands for every word that begins so. */
export function saysAny(text: string, phrases: readonly string[], lang: string): boolean {
  const words = text
    .toLocaleLowerCase(lang)
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map((word) => word.replaceAll('’', "'"));
  const line = ` ${words.join(' ')} `;
  return phrases.some((phrase) => {
    if (unspaced.test(phrase)) return text.includes(phrase);
    return phrase.endsWith('*') ? line.includes(` ${phrase.slice(0, -1)}`) : line.includes(` ${phrase} `);
  });
}
