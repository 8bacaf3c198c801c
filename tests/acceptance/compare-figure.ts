import type { Figure, FigureId } from '../../src/model/figure.ts';
import type { GoldFigure } from './gold.ts';

/** Articles and prepositions that a figure's span may begin with beyond the number itself. */
const smallWords = /^(?:l’|(?:il|lo|la|i|gli|le|un|uno|una|o|di|da|de|a|al|ai|ale|alla|del|cel|cea|cei|cele|în)\s+)$/iu;

/** Every way in which `found` differs from what a reader expects, each in one line; none where it is right. */
export function compareFigure(found: Figure, gold: GoldFigure, figures: readonly Figure[]): string[] {
  const fields: Record<string, unknown> = { ...found };
  const exact = (['value', 'unit', 'comparator', 'approximate', 'date', 'period', 'modality'] as const).flatMap(
    (name) => (gold[name] === undefined ? [] : differ(name, fields[name], gold[name])),
  );
  return [
    ...exact,
    ...(gold.cue === undefined ? [] : differ('cue', found.cue?.text, gold.cue)),
    ...(gold.entities === undefined ? [] : differ('entities', [...found.entities].sort(), [...gold.entities].sort())),
    ...(gold.subject === undefined ? [] : miss('subject', found.subject, gold.subject)),
    ...(gold.attribution === undefined ? [] : miss('attribution', found.attribution?.text, gold.attribution)),
    ...compareEnds(found, gold, figures),
    ...compareBasis(found, gold),
  ];
}

/** Whether `found` stands where `gold` does, or is wider than it by an article or a preposition. */
export function isSamePlace(found: Figure, gold: GoldFigure): boolean {
  const before = found.text.slice(0, gold.start - found.start);
  return (
    found.end === gold.end && (found.start === gold.start || (found.start < gold.start && smallWords.test(before)))
  );
}

function compareEnds(found: Figure, gold: GoldFigure, figures: readonly Figure[]): string[] {
  if (gold.fromText === undefined || found.kind !== 'change') return [];
  const toText = (id: FigureId) => figures.find((figure) => figure.id === id)?.text;
  return [...differ('from', toText(found.from), gold.fromText), ...differ('to', toText(found.to), gold.toText)];
}

/** A year that stands nowhere in the words of a date was inferred, and must be said to be. */
function compareBasis(found: Figure, gold: GoldFigure): string[] {
  const year = gold.date?.slice(0, 4);
  if (year === undefined || !/^\d{4}$/u.test(year) || gold.text.includes(year)) return [];
  return differ('basis', found.basis, 'inferred');
}

function differ(name: string, found: unknown, wanted: unknown): string[] {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
  return is === should ? [] : [`${name} is ${is}, expected ${should}`];
}

/** Words that overlap pass: two careful readers do not cut a phrase at the same place. */
function miss(name: string, found: string | undefined, wanted: string): string[] {
  const toWords = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const words = new Set(toWords(found ?? ''));
  return toWords(wanted).some((word) => words.has(word))
    ? []
    : [`${name} is “${found}”, expected words of “${wanted}”`];
}
