import { onceForText } from '../cache/once-for.ts';

// Making one of these takes longer than all that it writes on a page, so that each is made once for a language and options.

export const getNumberFormat = onceForOptions(
  (lang, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(lang, options),
);

export const getDateFormat = onceForOptions(
  (lang, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang, options),
);

/** Cuts a text into words by the rules of its language. */
export const getWordSegmenter = onceForText((lang: string) => new Intl.Segmenter(lang, { granularity: 'word' }));

/** What the language of a tag is called in a language; a tag that nobody has named is its own name. */
export const findLanguageName = onceForPair((lang, tag) => languageNames(lang).of(tag));
const languageNames = onceForText((lang: string) => new Intl.DisplayNames([lang], { type: 'language' }));

function onceForPair<T>(make: (lang: string, text: string) => T): (lang: string, text: string) => T {
  const ofLanguage = onceForText((lang: string) => onceForText((text: string) => make(lang, text)));
  return (lang, text) => ofLanguage(lang)(text);
}

function onceForOptions<O extends object, T>(make: (lang: string, options?: O) => T): (lang: string, options?: O) => T {
  const ofPair = onceForPair((lang, options) => make(lang, JSON.parse(options) as O));
  return (lang, options) => ofPair(lang, JSON.stringify(options ?? {}));
}
