import type { BriefingFile } from '../model/api.ts';
import type { Modality } from '../model/figure.ts';
import type { TranslationState } from '../model/translation.ts';

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
}

/** The passage `segment` of a document; `undefined` where the document has it no more. */
export function toPassageView(
  file: Pick<BriefingFile, 'lang' | 'title' | 'segments'>,
  segment: string,
  locale: string,
): PassageView | undefined {
  const found = file.segments.find(({ id }) => id === segment);
  if (!found) return undefined;
  const source = { text: found.text, lang: file.lang };
  const toSource = (text: string | undefined) => (text === undefined ? undefined : { text, lang: file.lang });
  const shared = {
    modality: found.modality,
    attribution: toSource(found.attribution),
    hedge: toSource(found.hedge),
    title: chooseText(file.title, [locale, 'en', file.lang]),
  };
  if (file.lang === locale) return { ...shared, reading: source, original: undefined, state: undefined };
  const translation = found.translations[locale];
  if (!translation) return { ...shared, reading: source, original: undefined, state: 'missing' };
  return { ...shared, reading: { text: translation.text, lang: locale }, original: source, state: translation.state };
}

/** The text in the first of `languages` that it exists in, else in any. */
export function chooseText(texts: Readonly<Record<string, string>>, languages: readonly string[]): LanguageText {
  const lang = [...languages, ...Object.keys(texts)].find((wanted) => texts[wanted] !== undefined) ?? '';
  return { text: texts[lang] ?? '', lang };
}
