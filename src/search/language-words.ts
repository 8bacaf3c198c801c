import { cutTerms } from './cut-terms.ts';
import { toIndexWord } from './index-word.ts';
import type { IndexedPassage } from './to-passages.ts';

/**
 * What Pagefind has as one page, in one language: a document, a part of the glossary or a written page. Its words are
 * numbers of the list of its language, title first, then text after text.
 */
export interface RecordWords {
  /** Its place among all records. */
  readonly number: number;
  readonly words: Uint32Array;
  /** How many of them are the title. */
  readonly titleLength: number;
  /** The passages within the record that have texts, and where in `words` the text of each ends. */
  readonly places: readonly number[];
  readonly ends: readonly number[];
}

/** The texts of some records in one language. */
export interface LanguageWords {
  /** Every word once. */
  readonly vocabulary: readonly string[];
  readonly records: readonly RecordWords[];
}

/** The words of `groups` by language, as the index has them before they are stemmed; each group of passages is one record. */
export function toLanguageWords(groups: readonly (readonly IndexedPassage[])[]): Map<string, LanguageWords> {
  const writers = new Map<string, ReturnType<typeof createWriter>>();
  for (const [number, group] of groups.entries()) {
    for (const lang of new Set(group.flatMap(({ passage }) => Object.keys(passage.texts)))) {
      const writer = writers.get(lang) ?? createWriter(lang);
      writers.set(lang, writer);
      writer.add(number, group);
    }
  }
  return new Map([...writers].map(([lang, { words }]) => [lang, words]));
}

function createWriter(lang: string) {
  const numbers = new Map<string, number>();
  const vocabulary: string[] = [];
  const records: RecordWords[] = [];

  const toNumbers = (text: string): number[] =>
    cutTerms(text).map(({ key }) => {
      const word = toIndexWord(key);
      const number = numbers.get(word) ?? vocabulary.push(word) - 1;
      numbers.set(word, number);
      return number;
    });

  function add(number: number, group: readonly IndexedPassage[]): void {
    const words = toNumbers(group[0]?.document?.title[lang] ?? '');
    const titleLength = words.length;
    const [places, ends]: [number[], number[]] = [[], []];
    for (const [place, { passage }] of group.entries()) {
      const text = passage.texts[lang];
      if (text === undefined) continue;
      for (const word of toNumbers(text)) words.push(word);
      places.push(place);
      ends.push(words.length);
    }
    records.push({ number, words: Uint32Array.from(words), titleLength, places, ends });
  }
  return { words: { vocabulary, records }, add };
}
