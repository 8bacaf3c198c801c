import { foldWord } from './fold-word.ts';

/** What of a sentence can be compared with one in another language. */
export interface Profile {
  /** UTF-16 code units without the white space around them; one of a script that writes words with few counts for several. */
  readonly length: number;
  /** Numbers, beginnings of words, and marks that both languages use, each with how often. */
  readonly features: ReadonlyMap<string, number>;
  /** The words, folded, each once. */
  readonly words: ReadonlySet<string>;
}

/** Two texts of which one is the translation of the other, sentence by sentence. */
export interface Texts {
  readonly source: readonly Profile[];
  readonly target: readonly Profile[];
}

/** Letters of a word's beginning that related languages tend to share. */
export const beginning = 4;
/** Shorter names are compared whole. */
const shortestName = 3;

const pieces =
  /(?<number>\p{Nd}+(?:[.,'’\u00A0\u202F]\p{Nd}+)*)|(?<word>\p{L}[\p{L}\p{M}]*)|(?<mark>[?!:;()%"«»„“”…–—-])/gu;
const marks: Readonly<Record<string, string>> = {
  '«': '"',
  '»': '"',
  '„': '"',
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

const dense = /(?<han>\p{Script=Han})|[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** The Latin letters that a Han character stands for, and those that a Kana or Hangul one does, roughly. */
const [han, syllable] = [3, 2];

/** The profile of one sentence. */
export function toProfile(sentence: string): Profile {
  const features = new Map<string, number>();
  const words = new Set<string>();
  const add = (feature: string) => features.set(feature, (features.get(feature) ?? 0) + 1);
  for (const { groups } of sentence.matchAll(pieces)) {
    const { number, word, mark } = groups ?? {};
    if (number) add(`#${number.replace(/\P{Nd}/gu, '')}`);
    else if (mark) add(`.${marks[mark] ?? mark}`);
    else if (word) {
      const folded = foldWord(word);
      words.add(folded);
      if (folded.length >= beginning) add(folded.slice(0, beginning));
      else if (folded.length >= shortestName && /^\p{Lu}/u.test(word)) add(`=${folded}`);
    }
  }
  return { length: measureLength(sentence.trim()) + 1, features, words };
}

function measureLength(text: string): number {
  let length = text.length;
  for (const { groups } of text.matchAll(dense)) length += (groups?.['han'] ? han : syllable) - 1;
  return length;
}
