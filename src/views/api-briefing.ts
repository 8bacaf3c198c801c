import type { BriefingFile } from '../model/api.ts';
import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import type { Translation, TranslationEntry } from '../model/translation.ts';
import { type SiteAddress, toAddress } from './to-address.ts';

/** The file `/api/briefings/<slug>.json`. `translations` are those of this document. */
export function toBriefingFile(
  { segments, title, slug, ...briefing }: Briefing,
  translations: readonly Translation[],
  address: SiteAddress,
): BriefingFile {
  const page = toAddress(address, `briefings/${slug}/`);
  const bySource = translations.map(({ lang, entries }) => ({
    lang,
    entries: new Map(entries.filter(({ target }) => target !== '').map((entry) => [entry.source, entry])),
  }));
  return {
    slug,
    page,
    title: toTitles(title, briefing.lang),
    ...briefing,
    segments: segments.map(({ content, ...segment }) => ({
      ...segment,
      translations: findTranslations(segment, bySource),
      url: `${page}side-by-side/#${segment.id}`,
    })),
    blocks: [...briefing.blocks],
    mentions: [...briefing.mentions],
  };
}

function toTitles(title: Briefing['title'], lang: string): BriefingFile['title'] {
  return typeof title === 'string' ? { [lang]: title } : title;
}

type Translations = BriefingFile['segments'][number]['translations'];

function findTranslations(
  { text }: Pick<BriefingSegment, 'text'>,
  bySource: readonly { readonly lang: string; readonly entries: ReadonlyMap<string, TranslationEntry> }[],
): Translations {
  return Object.fromEntries(
    bySource.flatMap(({ lang, entries }) => {
      const entry = entries.get(text);
      return entry ? [[lang, { text: entry.target, state: entry.state, notes: entry.notes }]] : [];
    }),
  );
}
