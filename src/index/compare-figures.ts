import type { FigurePlace } from './collect-figures.ts';
import { toWords } from './to-words.ts';

/** Why two figures of one kind and unit cannot be set against each other. */
export type Difference = 'period' | 'periodUnknown' | 'subject' | 'subjectUnknown' | 'entities';

/** What keeps two figures from being compared; none where period, subject and entities agree. */
export function compareFigures(a: FigurePlace, b: FigurePlace): Difference[] {
  return [...comparePeriods(a, b), ...compareSubjects(a, b), ...compareEntities(a, b)];
}

function comparePeriods({ figure: a }: FigurePlace, { figure: b }: FigurePlace): Difference[] {
  if (a.period === undefined || b.period === undefined) return ['periodUnknown'];
  return a.period === b.period ? [] : ['period'];
}

function compareSubjects(a: FigurePlace, b: FigurePlace): Difference[] {
  const [first, second] = [a, b].map(toSubjectWords);
  if (!first?.size || !second?.size || a.briefing.lang !== b.briefing.lang) return ['subjectUnknown'];
  return isSame(first, second) ? [] : ['subject'];
}

function compareEntities(a: FigurePlace, b: FigurePlace): Difference[] {
  return isSame(new Set(a.figure.entities), new Set(b.figure.entities)) ? [] : ['entities'];
}

/** The words that say what a figure counts, folded; none where the text does not say. */
export function toSubjectWords({ figure, briefing }: FigurePlace): ReadonlySet<string> {
  return new Set(toWords(figure.subject ?? '', briefing.lang));
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}
