import { onceForEach } from '../cache/once-for.ts';
import type { Figure } from '../model/figure.ts';
import type { FigurePlace } from './collect-figures.ts';
import { toBounds } from './to-bounds.ts';
import { toWords } from './to-words.ts';

/** Why two figures of one kind cannot be set against each other. */
export type Difference = 'unit' | 'period' | 'periodUnknown' | 'subject' | 'subjectUnknown' | 'entities' | 'modality';

/** The words that say what a figure counts. */
export type SubjectWords = (place: FigurePlace) => ReadonlySet<string>;

/** What keeps two figures from being compared; none where unit, period, subject, entities and modality agree. */
export function compareFigures(a: FigurePlace, b: FigurePlace, wordsOf: SubjectWords = toSubjectWords): Difference[] {
  return [
    ...compareUnits(a, b),
    ...comparePeriods(a, b),
    ...compareSubjects(a, b, wordsOf),
    ...compareEntities(a, b),
    ...compareModality(a, b),
  ];
}

function compareUnits({ figure: a }: FigurePlace, { figure: b }: FigurePlace): Difference[] {
  return toUnit(a) === toUnit(b) ? [] : ['unit'];
}

/** The unit of a figure, folded as far as counted nouns need; empty where it has none. */
export function toUnit(figure: Figure): string {
  const unit = 'unit' in figure ? (figure.unit ?? '') : '';
  // The case of a UCUM code has a meaning.
  return figure.kind === 'measure' ? unit : unit.toLowerCase();
}

function comparePeriods({ figure: a }: FigurePlace, { figure: b }: FigurePlace): Difference[] {
  if (!isDated(a.period) || !isDated(b.period)) return ['periodUnknown'];
  return a.period === b.period ? [] : ['period'];
}

/** One March, its year not stated, need not be another. */
function isDated(period: string | undefined): boolean {
  return period !== undefined && toBounds(period).isYearKnown;
}

function compareSubjects(a: FigurePlace, b: FigurePlace, wordsOf: SubjectWords): Difference[] {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.size === 0 || second.size === 0 || a.briefing.lang !== b.briefing.lang) return ['subjectUnknown'];
  return isSame(first, second) ? [] : ['subject'];
}

function compareEntities(a: FigurePlace, b: FigurePlace): Difference[] {
  return isSame(new Set(a.figure.entities), new Set(b.figure.entities)) ? [] : ['entities'];
}

/** What one document vouches for and another only passes on, or leaves open, are two kinds of statement. */
function compareModality({ figure: a }: FigurePlace, { figure: b }: FigurePlace): Difference[] {
  const isAlike = a.modality === b.modality && (a.hedge === undefined) === (b.hedge === undefined);
  return isAlike ? [] : ['modality'];
}

/** The words that say what a figure counts, folded; none where the text does not say. */
export function toSubjectWords({ figure, briefing }: FigurePlace): ReadonlySet<string> {
  return toFigureWords(figure, briefing.lang);
}

const toFigureWords = onceForEach(
  ({ subject = '' }: Figure, lang: string): ReadonlySet<string> => new Set(toWords(subject, lang)),
);

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}
