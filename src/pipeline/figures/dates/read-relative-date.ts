import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, type PhraseTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';

interface RelativeDate {
  readonly to: number;
  /** An offset in braces for `resolveRelative`, such as `{Y-1}`. */
  readonly date: string;
}

/**
 * Returns a reader of dates said from the day of writing: “yesterday”, “anul trecut” (`{Y-1}`), “last Tuesday” (`{P2}`,
 * the Tuesday past), “venerdì prossimo” (`{N5}`).
 */
export function createRelativeReader({ dates, numbers }: FigureLexicon, weekdays: PhraseTable<number>) {
  const phrases = createPhraseTable(Object.entries(dates.relative));
  const lasts = createWordTable(dates.last);
  const partitives = createWordTable(numbers.partitives);
  const directions = [
    { letter: 'P', words: createWordTable(dates.pastWords) },
    { letter: 'N', words: createWordTable(dates.nextWords) },
  ] as const;

  return (tokens: readonly Token[], at: number): RelativeDate | undefined => {
    const phrase = phrases.match(tokens, at);
    if (!phrase) return readWeekday(tokens, at);
    // “The last quarter of the building” is no span of time.
    const isPart = lasts.match(tokens, at) !== undefined && partitives.match(tokens, phrase.to) !== undefined;
    return isPart ? undefined : { to: phrase.to, date: `{${phrase.value}}` };
  };

  function readWeekday(tokens: readonly Token[], at: number): RelativeDate | undefined {
    const first = weekdays.match(tokens, at);
    for (const { letter, words } of directions) {
      const word = words.match(tokens, first?.to ?? at);
      const day = first ?? (word && weekdays.match(tokens, word.to));
      if (word && day) return { to: Math.max(word.to, day.to), date: `{${letter}${day.value}}` };
    }
    return undefined;
  }
}
