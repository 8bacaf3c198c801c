import type { FindTranslation, FoundTranslation } from '../index/index-translations.ts';
import type { Briefing, BriefingSegment, Inline } from '../model/briefing.ts';
import type { Pair, PairLink } from '../model/pair.ts';
import type { TranslationState } from '../model/translation.ts';
import { type Mark, toContent } from '../pipeline/briefing/to-content.ts';
import { toWords, type Words } from './words.ts';

/** The words a reader reads in place of a sentence, and what they are worth. */
export interface TranslatedWords extends Words {
  /** The same words with the figures and names that the original has too; their ids are those of the original. */
  readonly content: readonly Inline[];
  readonly state: TranslationState;
  readonly notes: readonly string[];
  /** What made it, as the translators say. */
  readonly provenance?: string;
  /** Who reviewed it and when, as they say. */
  readonly review?: string;
  /** Sentences that follow in the translation and stand for nothing in the document. */
  readonly additions: readonly string[];
  /** What was read in it; absent where it was not read against the document. */
  readonly pair?: Pair;
}

/** A sentence of a source and, where the reader needs one and there is one, its translation. */
export interface Passage {
  readonly original: Words;
  readonly translation?: TranslatedWords;
  /** Why the reader, whose language is not the source's, has no translation. */
  readonly gap?: 'missing' | 'withheld';
  /** What was found in a translation that is withheld. */
  readonly pair?: Pair;
}

/** `segment` for a reader of the language `locale`. */
export function toPassage(
  briefing: Pick<Briefing, 'slug' | 'lang'>,
  segment: Pick<BriefingSegment, 'id' | 'text'>,
  locale: string,
  find: FindTranslation,
): Passage {
  const original = toWords(segment.text, briefing.lang);
  if (briefing.lang === locale) return { original };
  const found = find(briefing, segment, locale);
  if (!found) return { original, gap: 'missing' };
  if (found.state === 'withheld') return { original, gap: 'withheld', ...(found.pair && { pair: found.pair }) };
  return { original, translation: toTranslatedWords(found, locale) };
}

function toTranslatedWords(found: FoundTranslation, lang: string): TranslatedWords {
  const { target, state, notes, additions = [], provenance, review, pair } = found;
  const marks = (pair?.links ?? []).map(toMark);
  const { content } = toContent(target, { start: 0, end: target.length }, marks);
  return {
    ...toWords(target, lang),
    content,
    state,
    notes,
    additions,
    ...(provenance && { provenance }),
    ...(review && { review }),
    ...(pair && { pair }),
  };
}

function toMark({ start, end, ...link }: PairLink): Mark {
  const element =
    'figure' in link ? { type: 'figure' as const, id: link.figure } : { type: 'mention' as const, id: link.mention };
  return { start, end, element };
}
