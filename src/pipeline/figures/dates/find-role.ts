import type { FigureLexicon } from '../figure-lexicon.ts';
import { endsIn } from '../tokens/ends-in.ts';
import type { Token } from '../tokens/tokenise.ts';
import type { DateContext, DateTables } from './date-tables.ts';

/**
 * Returns a function that says whether what stands behind a date that ends at `to`, or the ending of its last word,
 * makes it a start or an end: “2022-től”, “oktoobrini”. `undefined` where nothing does.
 */
export function createRoleFinder({ dates }: FigureLexicon, { contextsBehind }: DateTables) {
  const endings = [
    { role: 'since', endings: dates.sinceEndings },
    { role: 'until', endings: dates.untilEndings },
  ] as const;

  return (tokens: readonly Token[], to: number): DateContext['role'] | undefined => {
    const behind = contextsBehind.match(tokens, to);
    if (behind) return behind.value.role;
    const last = tokens[to - 1];
    return endings.find((each) => each.endings.length > 0 && last?.kind === 'word' && endsIn(last, each.endings))?.role;
  };
}
