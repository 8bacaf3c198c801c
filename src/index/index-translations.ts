import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import type { Translation, TranslationEntry } from '../model/translation.ts';

/** The translation of a segment into `lang`, where there is one with words in it. */
export type FindTranslation = (
  briefing: Pick<Briefing, 'slug'>,
  segment: Pick<BriefingSegment, 'text'>,
  lang: string,
) => TranslationEntry | undefined;

/** A look-up over all translations; entries are found by the words they translate. */
export function indexTranslations(translations: readonly Translation[]): FindTranslation {
  const bySource = new Map(
    translations.map(({ briefing, lang, entries }) => [
      `${briefing} ${lang}`,
      new Map(entries.filter((entry) => entry.target !== '').map((entry) => [entry.source, entry])),
    ]),
  );
  return (briefing, segment, lang) => bySource.get(`${briefing.slug} ${lang}`)?.get(segment.text);
}
