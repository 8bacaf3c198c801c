import type { DateDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { endsIn } from '../tokens/ends-in.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';

/** Tokens before a date that its verb is looked for among. */
const reach = 12;
const pause = /^[;:()]$/u;

/** Returns a function that marks the days without a year that a verb before them puts in the time to come. */
export function createFutureMarker({ dates: { futureWords, futureEndings } }: FigureLexicon) {
  const words = createWordTable(futureWords);
  const isKnown = futureWords.length > 0 || futureEndings.length > 0;

  return (tokens: readonly Token[], dates: readonly DateDraft[]): readonly DateDraft[] =>
    isKnown ? dates.map((date) => (isAhead(tokens, date) ? { ...date, isToCome: true } : date)) : dates;

  function isAhead(tokens: readonly Token[], { date, from, isPast }: DateDraft): boolean {
    if (!date.startsWith('XXXX') || isPast) return false;
    for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
      const token = tokens[at];
      if (!token || pause.test(token.text)) return false;
      if (words.match(tokens, at)) return true;
      if (token.kind === 'word' && futureEndings.length > 0 && endsIn(token, futureEndings)) return true;
    }
    return false;
  }
}
