import { z } from 'zod';
import type { Figure } from '../../../src/model/figure.ts';
import { readJsonl } from '../read-jsonl.ts';
import { createTallies, type Row } from '../tally.ts';
import { isSameNumber, toSeconds } from '../values.ts';
import type { Extract } from './segments.ts';

const bound = z.number().nullable();
const phrases = z.object({
  lang: z.string(),
  text: z.string(),
  dim: z.string(),
  kind: z.string(),
  /** A few lines of the set have no number here; they are left out. */
  value: z.union([z.number(), z.tuple([bound, bound]), z.null()]).catch(null),
  unit: z.string().nullable(),
});
type Phrase = z.infer<typeof phrases>;
type WithValue = Exclude<Figure, { kind: 'date' | 'duration' | 'change' }>;

/** Our kinds for the set's dimensions. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  AmountOfMoney: ['money'],
  Numeral: ['count', 'fraction', 'multiple', 'percent', 'date'],
  Ordinal: ['ordinal', 'count', 'date'],
  Distance: ['measure'],
  Volume: ['measure'],
  Quantity: ['measure', 'count'],
  Duration: ['duration'],
};

/** Our codes for the set's names of units; a name that is not here is a code already. */
const units: Readonly<Record<string, readonly string[]>> = {
  Dollar: ['USD'],
  Pound: ['GBP', '[lb_av]', 'EGP', 'LBP'],
  Cent: ['USD', 'EUR', 'BRL', 'ZAR'],
  Rial: ['IRR', 'OMR', 'QAR', 'YER'],
  Riyal: ['SAR'],
  Dinar: ['KWD', 'RSD', 'JOD', 'BHD', 'IQD', 'DZD', 'TND', 'LYD'],
  Centimetre: ['cm'],
  Metre: ['m'],
  Kilometre: ['km'],
  Millimetre: ['mm'],
  Foot: ['[ft_i]'],
  Inch: ['[in_i]'],
  Mile: ['[mi_i]'],
  Yard: ['[yd_i]'],
  M: ['m'],
  Gram: ['g', 'kg', 'mg'],
  Ounce: ['[oz_av]'],
  Cup: ['[cup_us]'],
  Tablespoon: ['[tbs_us]'],
  Litre: ['L', 'l'],
  Millilitre: ['mL', 'ml'],
  Centilitre: ['cL', 'cl'],
  Hectolitre: ['hL', 'hl'],
  Gallon: ['[gal_us]', '[gal_br]'],
};
const seconds: Readonly<Record<string, number>> = {
  Second: 1,
  Minute: 60,
  Hour: 3600,
  Day: 86_400,
  Week: 604_800,
  Month: 2_629_800,
  Quarter: 7_889_400,
  Year: 31_557_600,
};
const grams: Readonly<Record<string, number>> = { g: 1, kg: 1000, mg: 0.001 };

/** Phrases that are one number with its unit: right where the value is, exact where the unit and both ends are too. */
export function evaluatePhrases(path: string, extract: Extract): Row[] {
  const tallies = createTallies('phrases');
  for (const phrase of readJsonl(path, phrases)) {
    const wanted = kinds[phrase.dim] ?? [];
    const figures = extract(phrase.text, phrase.lang).figures.filter(({ kind }) => wanted.includes(kind));
    if (phrase.kind === 'negative') {
      tallies.add(phrase.lang, phrase.dim, { found: figures.length > 0 ? 1 : 0 });
      continue;
    }
    if (phrase.value === null) continue;
    const right = figures.filter((figure) => hasValue(figure, phrase));
    const exact = right.filter((figure) => hasUnit(figure, phrase) && isWhole(figure, phrase));
    tallies.add(phrase.lang, phrase.dim, {
      gold: 1,
      found: Math.min(1, figures.length),
      right: Math.min(1, right.length),
      exact: Math.min(1, exact.length),
    });
  }
  return tallies.rows();
}

function hasValue(figure: Figure, { value, unit }: Phrase): boolean {
  if (figure.kind === 'duration')
    return isSameNumber(toSeconds(figure.duration), toNumber(value) * (seconds[unit ?? ''] ?? 1));
  if (figure.kind === 'date') return isSameNumber(Number(figure.date), toNumber(value));
  if (figure.kind === 'change') return false;
  const factor = unit === 'Gram' ? (grams[figure.unit ?? ''] ?? 1) : 1;
  const wanted = [value].flat();
  const found = [figure.value].flat();
  return (
    wanted.every((number, at) => isSameNumber((found[at] ?? Number.NaN) * factor, number ?? Number.NaN)) ||
    isCents(figure, value, unit)
  );
}

/** Cents are hundredths of what they are cents of. */
function isCents({ value }: WithValue, wanted: Phrase['value'], unit: Phrase['unit']): boolean {
  return unit === 'Cent' && typeof value === 'number' && isSameNumber(value * 100, toNumber(wanted));
}

function hasUnit(figure: Figure, { unit }: Phrase): boolean {
  if (unit === null || unit === 'Unnamed' || figure.kind === 'duration') return true;
  return 'unit' in figure && (units[unit] ?? [unit]).includes(figure.unit ?? '');
}

/** Whether the figure with its words of comparison is all of the phrase, but for what a quantity is a quantity of. */
function isWhole({ start, end, cue }: Figure, { text, dim }: Phrase): boolean {
  const from = Math.min(start, cue?.start ?? start);
  const to = Math.max(end, cue?.end ?? end);
  const after = text.slice(to).trim();
  return text.slice(0, from).trim() === '' && (after === '' || dim === 'Quantity');
}

function toNumber(value: Phrase['value']): number {
  return typeof value === 'number' ? value : Number.NaN;
}
