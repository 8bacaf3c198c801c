import { type FoundTranslation, indexTranslations } from '../index/index-translations.ts';
import type { BriefingFile } from '../model/api.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Translation } from '../model/translation.ts';
import { type SiteAddress, toAddress } from './to-address.ts';

/** The file `/api/briefings/<slug>.json`. `translations` are those of this document. */
export function toBriefingFile(
  { segments, title, slug, ...briefing }: Briefing,
  translations: readonly Translation[],
  address: SiteAddress,
): BriefingFile {
  const page = toAddress(address, `briefings/${slug}/`);
  const find = indexTranslations(translations);
  const languages = translations.map(({ lang }) => lang);
  return {
    slug,
    page,
    title: toTitles(title, briefing.lang),
    ...briefing,
    segments: segments.map(({ content, ...segment }) => ({
      ...segment,
      translations: Object.fromEntries(languages.flatMap((lang) => toEntry(find({ slug }, segment, lang), lang))),
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

function toEntry(found: FoundTranslation | undefined, lang: string): [string, Translations[string]][] {
  if (!found || found.target === '') return [];
  const { target, state, notes, pair } = found;
  const segments = pair && pair.segments.length > 1 ? { segments: pair.segments } : {};
  return [[lang, { text: target, state, notes, ...segments }]];
}
