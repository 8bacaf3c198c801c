import type { FindTranslation } from '../index/index-translations.ts';
import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import type { TranslationState } from '../model/translation.ts';
import { toWords, type Words } from './words.ts';

/** A sentence of a source and, where the reader needs one and there is one, its translation. */
export interface Passage {
  readonly original: Words;
  readonly translation?: Words & { readonly state: TranslationState; readonly notes: readonly string[] };
  /** Whether the reader's language is not the source's and no translation into it exists. */
  readonly isUntranslated: boolean;
}

/** `segment` for a reader of the language `locale`. */
export function toPassage(
  briefing: Pick<Briefing, 'slug' | 'lang'>,
  segment: Pick<BriefingSegment, 'text'>,
  locale: string,
  find: FindTranslation,
): Passage {
  const original = toWords(segment.text, briefing.lang);
  if (briefing.lang === locale) return { original, isUntranslated: false };
  const entry = find(briefing, segment, locale);
  if (!entry) return { original, isUntranslated: true };
  const { target, state, notes } = entry;
  return { original, translation: { ...toWords(target, locale), state, notes }, isUntranslated: false };
}
