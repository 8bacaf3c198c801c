import { createNumberFinder } from './find-numbers.ts';
import type { Shield } from './shield.ts';
import { createNumberReader } from './to-target-number.ts';

/**
 * Returns a test whether a translation that was made without tokens still says all that was to be shielded: every name
 * and code as written or as it is called in the target language, every number with the same value, each as often.
 */
export function createShieldTest(target: string) {
  const listNumbers = createNumberFinder(target, target);
  const read = createNumberReader(target);
  const toPlain = (words: string) => read(words)?.plain ?? words;
  const listPlain = (words: string) =>
    listNumbers({ text: words, names: [], figures: [] }).map((number) => toPlain(number.words));

  return (source: string, shields: readonly Shield[], translated: string): boolean => {
    const numbers = listPlain(translated);
    const lower = translated.toLowerCase();
    return shields.every(({ kind, words, number, start, end }) => {
      if (kind === 'number') return [words, number ?? words].some((form) => takeOut(numbers, listPlain(form)));
      return [words, source.slice(start, end)].some((name) => lower.includes(name.toLowerCase()));
    });
  };
}

/** Removes the elements that are equal to `values`; whether they were there. */
function takeOut(list: string[], values: readonly string[]): boolean {
  const rest = [...list];
  for (const value of values) {
    const at = rest.indexOf(value);
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  list.splice(0, list.length, ...rest);
  return true;
}
