import { onceFor } from '../cache/once-for.ts';
import type { Figure } from '../model/figure.ts';
import type { FigurePlace } from './collect-figures.ts';
import { toBounds } from './to-bounds.ts';
import { toWords } from './to-words.ts';

/** Why two figures of one kind cannot be set against each other. */
export type Difference = 'unit' | 'period' | 'periodUnknown' | 'subject' | 'subjectUnknown' | 'entities' | 'modality';

/** What of a figure is compared, each part as one text that equals another's where the parts agree. */
export interface Comparable {
  readonly lang: string;
  readonly unit: string;
  /** Empty where it is not stated, or not in which year. */
  readonly period: string;
  /** The words that say what is counted, folded, each once, in their order; none where the text does not say. */
  readonly words: readonly string[];
  /** The same words in the order of the alphabet. */
  readonly subject: string;
  readonly entities: string;
  readonly modality: string;
}

/** What keeps two figures from being compared; none where unit, period, subject, entities and modality agree. */
export function compareFigures(a: FigurePlace, b: FigurePlace): Difference[] {
  return compareComparables(toComparable(a), toComparable(b));
}

/** The same of what is known of two figures already. */
export function compareComparables(a: Comparable, b: Comparable): Difference[] {
  const found: Difference[] = [];
  if (a.unit !== b.unit) found.push('unit');
  if (a.period === '' || b.period === '') found.push('periodUnknown');
  else if (a.period !== b.period) found.push('period');
  if (a.words.length === 0 || b.words.length === 0 || a.lang !== b.lang) found.push('subjectUnknown');
  else if (a.subject !== b.subject) found.push('subject');
  if (a.entities !== b.entities) found.push('entities');
  if (a.modality !== b.modality) found.push('modality');
  return found;
}

/** Made once for each place, since a figure is compared with hundreds of others. */
export const toComparable = onceFor(({ figure, briefing: { lang } }: FigurePlace): Comparable => {
  const words = [...new Set(toWords(figure.subject ?? '', lang))];
  return {
    lang,
    words,
    subject: words.toSorted().join(' '),
    unit: toUnit(figure),
    period: isDated(figure.period) ? figure.period : '',
    entities: [...new Set(figure.entities)].sort().join(' '),
    // What one document vouches for and another only passes on, or leaves open, are two kinds of statement.
    modality: `${figure.modality} ${figure.hedge !== undefined}`,
  };
});

/** The unit of a figure, folded as far as counted nouns need; empty where it has none. */
export function toUnit(figure: Figure): string {
  const unit = 'unit' in figure ? (figure.unit ?? '') : '';
  // The case of a UCUM code has a meaning.
  return figure.kind === 'measure' ? unit : unit.toLowerCase();
}

/** One March, its year not stated, need not be another. */
function isDated(period: string | undefined): period is string {
  return period !== undefined && toBounds(period).isYearKnown;
}
