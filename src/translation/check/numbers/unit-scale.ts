/** How much of the base unit of its dimension one of a unit is. */
export interface UnitScale {
  readonly dimension: string;
  readonly factor: number;
}

/**
 * Base units by UCUM code, with what they measure; the metric prefixes go before those of `prefixed`. Factors are those of
 * UCUM 2.2 (ucum.org); written for Concordance, MIT.
 */
const prefixed: Readonly<Record<string, UnitScale>> = {
  m: { dimension: 'length', factor: 1 },
  g: { dimension: 'mass', factor: 1e-3 },
  t: { dimension: 'mass', factor: 1e3 },
  L: { dimension: 'volume', factor: 1e-3 },
  W: { dimension: 'power', factor: 1 },
  J: { dimension: 'energy', factor: 1 },
  'W.h': { dimension: 'energy', factor: 3600 },
  Hz: { dimension: 'frequency', factor: 1 },
  V: { dimension: 'voltage', factor: 1 },
  A: { dimension: 'current', factor: 1 },
  'A.h': { dimension: 'charge', factor: 3600 },
  Pa: { dimension: 'pressure', factor: 1 },
  bar: { dimension: 'pressure', factor: 1e5 },
  N: { dimension: 'force', factor: 1 },
  Sv: { dimension: 'dose', factor: 1 },
  By: { dimension: 'data', factor: 1 },
  'bit/s': { dimension: 'data rate', factor: 1 },
};

const prefixes: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  c: 1e-2,
  d: 1e-1,
  h: 1e2,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
};

const others: Readonly<Record<string, readonly [string, number]>> = {
  '[in_i]': ['length', 0.0254],
  '[ft_i]': ['length', 0.3048],
  '[yd_i]': ['length', 0.9144],
  '[mi_i]': ['length', 1609.344],
  '[nmi_i]': ['length', 1852],
  '[oz_av]': ['mass', 0.028349523],
  '[lb_av]': ['mass', 0.45359237],
  '[stone_av]': ['mass', 6.35029318],
  har: ['area', 1e4],
  '[acr_us]': ['area', 4046.8726],
  m2: ['area', 1],
  cm2: ['area', 1e-4],
  km2: ['area', 1e6],
  '[sft_i]': ['area', 0.09290304],
  '[smi_us]': ['area', 2589998.47],
  m3: ['volume', 1],
  cm3: ['volume', 1e-6],
  km3: ['volume', 1e9],
  '[cft_i]': ['volume', 0.028316847],
  'km/h': ['speed', 1 / 3.6],
  'm/s': ['speed', 1],
  'km/s': ['speed', 1000],
  '[mi_i]/h': ['speed', 0.44704],
  '[kn_i]': ['speed', 0.514444],
  '[HP]': ['power', 745.7],
  cal: ['energy', 4.184],
};

/** What the unit of a UCUM code measures; a unit this knows nothing of is a dimension of its own. */
export function toUnitScale(code: string): UnitScale {
  const [dimension, factor] = others[code] ?? [];
  if (dimension !== undefined && factor !== undefined) return { dimension, factor };
  const whole = prefixed[code];
  if (whole) return whole;
  const prefix = prefixes[code.charAt(0)];
  const base = prefixed[code.slice(1)];
  return prefix && base ? { ...base, factor: prefix * base.factor } : { dimension: code, factor: 1 };
}

/**
 * Units that have the same name in some language, so that a reader cannot tell which of them is meant: the tons, the
 * gallons, the pound that is money. Each set is one.
 */
const namesakes: readonly (readonly string[])[] = [
  ['t', '[ston_av]', '[lton_av]'],
  ['GBP', '[lb_av]', 'EGP', 'LBP', 'SYP'],
  ['[gal_us]', '[gal_br]'],
  ['[pt_us]', '[pt_br]'],
  ['[oz_av]', '[oz_tr]', '[foz_us]'],
  ['[car_m]', '[car_Au]'],
  ['cal', 'kcal'],
  ['By', 'bit'],
  ['L', '[qt_us]'],
  ['deg', 'Cel', '[degF]'],
  ['SEK', 'NOK', 'DKK', 'ISK', 'CZK', 'EEK'],
  ['INR', 'PKR', 'LKR'],
  ['MXN', 'ARS', 'CLP', 'COP', 'UYU', 'PHP', 'CUP'],
];

const families = new Map(namesakes.flatMap((set, index) => set.map((code) => [code, `names ${index}`] as const)));

/** What units with one name have in common; the code itself where it has none. */
export function toFamily(code: string): string {
  return families.get(code) ?? code;
}
