import type { LanguageWords, RecordWords } from './language-words.ts';

/** The texts of a whole site in one language, as they are indexed. */
export interface IndexedWords extends LanguageWords {
  /** The words that so many passages have that they say nothing; they are not in `records`. */
  readonly common: readonly string[];
  /** How many passages have words in it. */
  readonly passages: number;
}

/** A word that more than this part of the passages has, and more than `leastCommon` of them, is not in the index. */
const commonShare = 0.2;
const leastCommon = 2000;

/** The words of one part of the corpus, and the number of its first record among all. */
export interface WordsPart extends LanguageWords {
  readonly firstRecord: number;
}

/** The words of one language in all parts of the corpus, in order, without its common ones. */
export function joinWords(parts: readonly WordsPart[]): IndexedWords {
  const { vocabulary, tables } = joinVocabularies(parts);
  const all = parts.flatMap(({ records, firstRecord }, part) =>
    records.map((record) => renumber(record, firstRecord, tables[part] ?? new Uint32Array())),
  );
  const passages = all.reduce((sum, { places }) => sum + places.length, 0);
  const counts = countPassages(all, vocabulary.length);
  const most = Math.max(leastCommon, passages * commonShare);
  const isCommon = counts.map((count) => (count > most ? 1 : 0));
  const common = vocabulary.filter((_, word) => isCommon[word] === 1).sort();
  return {
    vocabulary,
    common,
    passages,
    records: common.length === 0 ? all : all.map((each) => leave(each, isCommon)),
  };
}

/** All words in alphabetical order, and for each part the numbers its own words have there. */
function joinVocabularies(parts: readonly LanguageWords[]) {
  const vocabulary = [...new Set(parts.flatMap((part) => part.vocabulary))].sort();
  const numbers = new Map(vocabulary.map((word, number) => [word, number]));
  const tables = parts.map((part) => Uint32Array.from(part.vocabulary, (word) => numbers.get(word) ?? 0));
  return { vocabulary, tables };
}

function renumber(record: RecordWords, firstRecord: number, table: Uint32Array): RecordWords {
  const words = record.words.map((word) => table[word] ?? 0);
  return { ...record, number: firstRecord + record.number, words };
}

/** In how many passages each word stands. */
function countPassages(records: readonly RecordWords[], size: number): Uint32Array {
  const counts = new Uint32Array(size);
  const lastText = new Uint32Array(size);
  let text = 0;
  for (const { words, titleLength, ends } of records) {
    let at = titleLength;
    for (const end of ends) {
      text += 1;
      for (; at < end; at++) {
        const word = words[at] ?? 0;
        if (lastText[word] === text) continue;
        lastText[word] = text;
        counts[word] = (counts[word] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** A record without words that are common. */
function leave({ number, words, titleLength, places, ends }: RecordWords, isCommon: Uint32Array): RecordWords {
  const kept = words.filter((word) => isCommon[word] === 0);
  const left = new Uint32Array(words.length + 1);
  for (const [at, word] of words.entries()) left[at + 1] = (left[at] ?? 0) + (isCommon[word] ?? 0);
  const move = (end: number) => end - (left[end] ?? 0);
  return { number, words: kept, titleLength: move(titleLength), places, ends: ends.map(move) };
}
