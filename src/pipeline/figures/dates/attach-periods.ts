import type { DateDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';

interface Place {
  readonly from: number;
  readonly to: number;
}

const breaks = /^[,;:()[\]"“”„«»–—…]$/u;

/**
 * Returns a function that says when each figure of a segment holds. Of the dates in its own clause the one behind it
 * with no figure between wins, then the nearest before it, then the nearest behind. A date that opens the segment as a
 * clause of its own, and says no day, holds for every figure that has none.
 */
export function createPeriodFinder({ cues }: FigureLexicon) {
  const openers = createWordTable(cues.clauseOpeners);

  return (tokens: readonly Token[], dates: readonly DateDraft[], figures: readonly Place[]) => {
    const clauses = numberClauses(tokens);
    const clauseOf = ({ from }: Place) => clauses[from] ?? 0;
    const leading = findLeading();

    return (figure: Place): string | undefined => {
      const bracketed = dates.find((date) => date.from === figure.to + 1 && tokens[figure.to]?.text === '(');
      const date = bracketed ?? chooseDate(figure) ?? leading;
      return date && toPeriod(date);
    };

    function chooseDate(figure: Place): DateDraft | undefined {
      const near = dates.filter((date) => clauseOf(date) === clauseOf(figure));
      const behind = near.find((date) => date.from >= figure.to);
      const ahead = near.findLast((date) => date.to <= figure.from);
      const isFar = behind !== undefined && figures.some(({ from }) => from >= figure.to && from < behind.from);
      return isFar ? (ahead ?? behind) : (behind ?? ahead);
    }

    function findLeading(): DateDraft | undefined {
      const [first] = dates;
      if (!first || clauseOf(first) !== 0 || first.from > 4 || /-\d\d-\d\d/u.test(first.date)) return undefined;
      return tokens[first.to]?.text === ',' ? first : undefined;
    }
  };

  function numberClauses(tokens: readonly Token[]): number[] {
    let clause = 0;
    return tokens.map(({ text }, at) => {
      const isInNumber = isGlued(tokens, at) && isGlued(tokens, at + 1) && tokens[at + 1]?.kind === 'digits';
      if ((breaks.test(text) && !isInNumber) || openers.match(tokens, at)) clause++;
      return clause;
    });
  }
}

/** A date as a period: “since 2014” goes on, “until 2014” has no start. */
function toPeriod({ date, role }: DateDraft): string {
  if (role === 'in' || date.includes('/')) return date;
  return role === 'since' ? `${date}/..` : `../${date}`;
}
