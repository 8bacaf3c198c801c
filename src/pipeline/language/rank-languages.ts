import { francAll } from 'franc-all';

export interface RankedLanguage {
  /** BCP 47. */
  readonly lang: string;
  /** From 0 to 1, relative to the likeliest, which has 1. */
  readonly score: number;
}

/** All languages of the script that a text is in, from the likeliest to the least. */
export function rankLanguages(text: string): RankedLanguage[] {
  return francAll(text)
    .filter(([code]) => code !== 'und')
    .map(([code, score]) => ({ lang: Intl.getCanonicalLocales(code)[0] ?? code, score }));
}
