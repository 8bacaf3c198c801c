import type { Names } from '../../data/schema/names.ts';

/** Every form of the entries of a list: `russ|o` with the class `o: [o, a]` gives “russo” and “russa”; `ال…ي` goes around the stem. */
export function expandForms(entries: readonly string[], classes: Names['classes']): string[] {
  return entries.flatMap((entry) => {
    const [stem = '', kind] = entry.split('|');
    const endings = kind === undefined ? [''] : (classes[kind] ?? ['']);
    return endings.map((ending) => (ending.includes('…') ? ending.replace('…', stem) : stem + ending));
  });
}
