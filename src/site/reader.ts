import { onceFor } from '../cache/once-for.ts';
import { createPlaceNames } from '../data/cldr/places.ts';
import type { Locale } from '../i18n/locales.ts';
import { indexTranslations } from '../index/index-translations.ts';
import type { Reader } from '../views/briefing-page.ts';
import { toEntityNames } from '../views/entity-names.ts';
import { createFigureFormatter } from '../views/format-figure.ts';
import type { Corpus } from './corpus.ts';

/** A function from an interface language to what its readers bring; each language of a corpus is made once. */
export const createReaders = onceFor(({ translations, entities }: Corpus): ((locale: Locale) => Reader) => {
  const find = indexTranslations(translations);
  const places = createPlaceNames();
  const readers = new Map<Locale, Reader>();
  return (locale) => {
    const known = readers.get(locale);
    if (known) return known;
    const reader = {
      locale,
      find,
      names: toEntityNames(entities, locale, places),
      format: createFigureFormatter(locale),
    };
    readers.set(locale, reader);
    return reader;
  };
});
