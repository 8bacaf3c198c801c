import type { Briefing } from '../model/briefing.ts';
import type { Translation } from '../model/translation.ts';

/** What is wrong with one translation, and how it stands. */
export interface TranslationCheck {
  readonly file: string;
  readonly faults: readonly string[];
  /** Segments of the document, and how many of them have a translation in some state. */
  readonly segments: number;
  readonly translated: number;
  readonly reviewed: number;
}

/** One check for each translation, in their order. */
export function checkTranslations(
  translations: readonly Translation[],
  briefings: readonly Briefing[],
): TranslationCheck[] {
  const bySlug = new Map(briefings.map((briefing) => [briefing.slug, briefing]));
  return translations.map((translation) => checkTranslation(translation, bySlug.get(translation.briefing)));
}

function checkTranslation(
  { briefing: slug, lang, entries }: Translation,
  briefing: Briefing | undefined,
): TranslationCheck {
  const file = `content/translations/${slug}.${lang}.po`;
  if (!briefing) {
    const faults = [`there is no briefing “${slug}”; rename the file to the briefing it translates`];
    return { file, faults, segments: 0, translated: 0, reviewed: 0 };
  }
  const sources = new Set(briefing.segments.map(({ text }) => text));
  const held = entries.filter(({ source, state }) => state !== 'missing' && sources.has(source));
  const strays = entries.filter(({ source }) => !sources.has(source));
  return {
    file,
    faults: [
      ...(lang === briefing.lang ? [`it translates into “${lang}”, the language of the document itself`] : []),
      ...strays.map(({ source }) => `“${source.slice(0, 60)}” is no sentence of the document; its text has changed`),
    ],
    segments: sources.size,
    translated: held.length,
    reviewed: held.filter(({ state }) => state === 'reviewed').length,
  };
}
