import type { TranslationState } from '../model/translation.ts';
import { toWords, type Words } from '../views/words.ts';
import type { SegmentEvidence } from './evidence.ts';

/** A translation as it is shown: its words, what it is worth, and what the translator says about it. */
interface ShownTranslation extends Words {
  readonly state: TranslationState;
  readonly notes: readonly string[];
}

/** The words of a sentence in the languages a reader is shown: the original, a translation, or both. */
export interface Quotation {
  readonly original?: Words;
  readonly translation?: ShownTranslation;
}

export interface QuotationOptions {
  /** The only language to show. Where it is left out: the original, and its translation into the reader's language. */
  readonly lang?: string | undefined;
  /** Words of the sentence, in the language shown, that are quoted instead of the whole. */
  readonly words?: string | undefined;
}

/** The sentence, or the words of it that are asked for, as they stand; `reader` is the language of the text around it. */
export function toQuotation(place: SegmentEvidence, reader: string, { lang, words }: QuotationOptions = {}): Quotation {
  const source = place.briefing.lang;
  const original = toWords(words ?? place.segment.text, source);
  if (lang === source || (words !== undefined && lang === undefined)) return { original };
  const wanted = lang ?? reader;
  const entry = wanted === source ? undefined : place.translations.get(wanted);
  if (!entry) return { original };
  const { target, state, notes } = entry;
  const translation = { ...toWords((lang && words) ?? target, wanted), state, notes };
  return lang === undefined ? { original, translation } : { translation };
}
