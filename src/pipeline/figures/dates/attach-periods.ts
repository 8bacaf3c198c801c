import { findFirstIndex } from '../../find-first-index.ts';
import type { DateDraft, Place } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';

const breaks = /^[,;:()[\]"“”„«»–—…،؛，；：（）]$/u;
/** Tokens before a date in which a word that denies the clause is looked for. */
const reach = 30;
const comma = /^[,،，]$/u;

/**
 * Returns a function that says when each figure of a segment holds. Of the dates in its own clause the one behind it
 * with no figure between wins, then the nearest before it, then the nearest behind. A date that opens the segment as a
 * clause of its own, and says no day, holds for every figure that has none; so does the last of several written as one.
 * Where dates stand before what they date, the one before wins. Dates and figures are in order.
 */
export function createPeriodFinder({ cues, attribution, dates: { yearFirst } }: FigureLexicon) {
  const negations = createWordTable(attribution.words.negations);
  const isDateFirst = yearFirst.years.length > 0;
  const openers = createWordTable(cues.clauseOpeners);

  return (tokens: readonly Token[], dates: readonly DateDraft[], figures: readonly Place[]) => {
    if (dates.length === 0 || figures.length === 0) return () => undefined;
    const clauses = numberClauses(tokens);
    const leading = findLeading();
    const denied = new Set(dates.filter(isDenied));

    return (figure: Place): string | undefined => {
      const after = findFirstFrom(dates, figure.to);
      const behind = dates[after];
      const isBracketed = behind?.from === figure.to + 1 && tokens[figure.to]?.text === '(';
      const date = isBracketed ? behind : (chooseNear(figure, behind, dates[after - 1]) ?? leading);
      return date && !denied.has(date) ? toPeriod(date) : undefined;
    };

    /** “Will **not** reach 5 % before 2028”: what is denied of the time before a date holds at no time that is said. */
    function isDenied({ role, from }: DateDraft): boolean {
      if (role !== 'until') return false;
      for (let at = from - 1; at >= Math.max(0, from - reach) && clauses[at] === clauses[from]; at--)
        if (negations.match(tokens, at)) return true;
      return false;
    }

    function chooseNear(
      figure: Place,
      behind: DateDraft | undefined,
      ahead: DateDraft | undefined,
    ): DateDraft | undefined {
      const [last, first] = [behind, ahead].map((date) =>
        date && clauses[date.from] === clauses[figure.from] ? date : undefined,
      );
      const next = figures[findFirstFrom(figures, figure.to)];
      const isFar = last !== undefined && next !== undefined && next.from < last.from;
      return isFar || isDateFirst ? (first ?? last) : (last ?? first);
    }

    function findLeading(): DateDraft | undefined {
      let at = 0;
      while (dates[at + 1]?.from === dates[at]?.to && dates[at + 1]) at++;
      const first = dates[at];
      if (!first || clauses[first.from] !== 0 || first.from > 4 || /-\d\d-\d\d/u.test(first.date)) return undefined;
      return comma.test(tokens[first.to]?.text ?? '') ? first : undefined;
    }
  };

  function numberClauses(tokens: readonly Token[]): number[] {
    let clause = 0;
    return tokens.map(({ text, kind }, at) => {
      const isInNumber = () => isGlued(tokens, at) && isGlued(tokens, at + 1) && tokens[at + 1]?.kind === 'digits';
      if ((kind === 'other' && breaks.test(text) && !isInNumber()) || openers.match(tokens, at)) clause++;
      return clause;
    });
  }
}

/** The index of the first place that starts at or behind `at`; the length where none does. */
function findFirstFrom(places: readonly Place[], at: number): number {
  return findFirstIndex(places, ({ from }) => from >= at);
}

/** A date as a period: “since 2014” goes on, “until 2014” has no start. */
function toPeriod({ date, role }: DateDraft): string {
  if (role === 'in' || date.includes('/')) return date;
  return role === 'since' ? `${date}/..` : `../${date}`;
}
