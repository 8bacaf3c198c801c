import type { Modality } from '../model/figure.ts';
import type { TranslationState } from '../model/translation.ts';
import type { DocumentEntry, SegmentPassage } from './index-files.ts';

/** Words with their language. */
export interface LanguageText {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

/** A passage for a reader of one language. */
export interface PassageView {
  /** In the reader's language where it exists in it, else as the source has it. */
  readonly reading: LanguageText;
  /** The source's words, where `reading` is a translation. */
  readonly original: LanguageText | undefined;
  /** Of the translation shown; `missing` where the reader has the source's foreign words. */
  readonly state: TranslationState | undefined;
  readonly modality: Modality;
  /** The source's words that say who says so, and those that leave it open. */
  readonly attribution: LanguageText | undefined;
  readonly hedge: LanguageText | undefined;
  readonly title: LanguageText;
  /** What heads the cell that it is, each in the reader’s language where it exists in it. */
  readonly heads: readonly LanguageText[];
}

/** A segment of `document` for a reader whose language is `locale`. */
export function toPassageView(
  { texts, states, modality = 'asserted', attribution, hedge, heads = [] }: SegmentPassage,
  document: DocumentEntry,
  locale: string,
): PassageView {
  const { lang } = document;
  const toSource = (text: string | undefined) => (text === undefined ? undefined : { text, lang });
  const source = { text: texts[lang] ?? '', lang };
  const shared = {
    modality,
    attribution: toSource(attribution),
    hedge: toSource(hedge),
    title: chooseText(document.title, [locale, 'en', lang]),
    heads: heads.map((words) => chooseText(words, [locale, lang])),
  };
  if (lang === locale) return { ...shared, reading: source, original: undefined, state: undefined };
  const translation = texts[locale];
  if (translation === undefined) return { ...shared, reading: source, original: undefined, state: 'missing' };
  const state = states[locale];
  return { ...shared, reading: { text: translation, lang: locale }, original: source, state };
}

/** The text in the first of `languages` that it exists in, else in any. */
export function chooseText(texts: Readonly<Record<string, string>>, languages: readonly string[]): LanguageText {
  const lang = [...languages, ...Object.keys(texts)].find((wanted) => texts[wanted] !== undefined) ?? '';
  return { text: texts[lang] ?? '', lang };
}
