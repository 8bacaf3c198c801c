/** Numbers of every plural form that a language may have. */
const samples = [1, 2, 3, 5, 20, 100, 1.5];
/** The digits that a floating-point number is sure of. */
const sure = 15;

/**
 * Returns a reader of the word behind a number by which it counts, such as “milioni” or “de milioane”, as CLDR has it:
 * where the word begins at `at` and takes `number` to `value`, its end in the text.
 */
export function createScaleReader(lang: string) {
  const wordsOf = new Map<number, readonly string[]>();
  return (text: string, at: number, number: number, value: number): number | undefined => {
    const scale = Number((value / number).toPrecision(sure));
    if (!Number.isInteger(scale) || scale < 1000) return undefined;
    const words = wordsOf.get(scale) ?? listScaleWords(lang, scale);
    wordsOf.set(scale, words);
    const gap = /\s/u.test(text.charAt(at)) ? 1 : 0;
    const word = words.find((each) => isWordAt(text, at + gap, each));
    return word === undefined ? undefined : at + gap + word.length;
  };
}

/**
 * Returns a writer of large numbers with the words of a language: “1.8 billion”, “1,8 miliardi”, “18亿”. Where CLDR has
 * only a letter, as “1.8G” in Maltese, they are written out.
 */
export function createScaleWriter(lang: string): (value: number) => string {
  const format = createFormat(lang, 'long');
  const plain = new Intl.NumberFormat(lang, { numberingSystem: 'latn', maximumSignificantDigits: sure });
  return (value) => {
    const word = format.formatToParts(value).find(({ type }) => type === 'compact')?.value ?? '';
    return /^\p{Lu}$/u.test(word) ? plain.format(value) : format.format(value);
  };
}

function createFormat(lang: string, compactDisplay: 'long' | 'short'): Intl.NumberFormat {
  const options = { notation: 'compact', numberingSystem: 'latn', maximumSignificantDigits: sure } as const;
  return new Intl.NumberFormat(lang, { ...options, compactDisplay });
}

/** The forms of the word for a scale, the longest first; empty where the language counts by another. */
function listScaleWords(lang: string, scale: number): string[] {
  const words = (['long', 'short'] as const).flatMap((display) => {
    const format = createFormat(lang, display);
    const plain = new Intl.NumberFormat(lang, { numberingSystem: 'latn' });
    return samples.flatMap((sample) => {
      const parts = format.formatToParts(sample * scale);
      const digits = parts.flatMap(({ type, value }) => (/^(?:integer|decimal|fraction)$/.test(type) ? [value] : []));
      const word = parts.find(({ type }) => type === 'compact')?.value ?? '';
      return digits.join('') === plain.format(sample) && word.length > 0 ? [word] : [];
    });
  });
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/** Whether the word stands there whole, whatever its case and spaces; Han is written without spaces. */
function isWordAt(text: string, at: number, word: string): boolean {
  const written = text.slice(at, at + word.length).replace(/\s/gu, ' ');
  if (written.toLowerCase() !== word.replace(/\s/gu, ' ').toLowerCase()) return false;
  return /\p{Script=Han}$/u.test(word) || !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(at + word.length));
}
