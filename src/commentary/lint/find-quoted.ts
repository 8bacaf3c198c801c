import type { Evidence, SegmentEvidence } from '../evidence.ts';
import { findLikeWords, findWords } from './find-words.ts';

/** Words of a sentence, in the document's language or in a translation. */
export interface Quotable {
  readonly place: SegmentEvidence;
  /** BCP 47. */
  readonly lang: string;
  readonly text: string;
}

/** The words of a sentence that were quoted. */
export interface FoundWords extends Quotable {
  /** As they stand there. */
  readonly words: string;
}

/** Everything that can be quoted of some sentences, the original first. */
export function listQuotable(places: Iterable<SegmentEvidence>): Quotable[] {
  return [...places].flatMap((place) => [
    { place, lang: place.briefing.lang, text: place.segment.text },
    ...[...place.translations].map(([lang, { target }]) => ({ place, lang, text: target })),
  ]);
}

/** The first of `quotables` that has these words, exactly where one has; see `findWords`. */
export function findQuoted(words: string, quotables: readonly Quotable[]): FoundWords | undefined {
  const exact = quotables.find(({ text }) => text.includes(words));
  if (exact) return { ...exact, words };
  for (const quotable of quotables) {
    const range = findWords(words, quotable.text);
    if (range) return { ...quotable, words: quotable.text.slice(range.start, range.end) };
  }
  return undefined;
}

/** Less than this is another sentence. */
const leastScore = 0.5;

/** The stretch of `quotables` that is most like these words, with its score; `undefined` where none is. */
export function findNearlyQuoted(
  words: string,
  quotables: readonly Quotable[],
): (FoundWords & { readonly score: number }) | undefined {
  return quotables
    .flatMap((quotable) => {
      const like = findLikeWords(words, quotable.text);
      if (!like || like.score < leastScore) return [];
      return [{ ...quotable, words: quotable.text.slice(like.start, like.end), score: like.score }];
    })
    .sort((a, b) => b.score - a.score)[0];
}

/** Every sentence of the documents that some of the sentences are from. */
export function listSentencesAround(places: readonly SegmentEvidence[], evidence: Evidence): SegmentEvidence[] {
  const slugs = new Set(places.map(({ briefing }) => briefing.slug));
  const all = [...evidence.segments.values()].flat();
  return all.filter(({ briefing }) => slugs.has(briefing.slug));
}
