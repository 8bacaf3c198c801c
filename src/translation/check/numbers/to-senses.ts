import type { Figure, Value } from '../../../model/figure.ts';
import type { Bounds, Sense } from './item.ts';
import { parseDuration } from './parse-duration.ts';
import { toFamily, toUnitScale } from './unit-scale.ts';

/** A mile of a report is seldom put into kilometres to more than two figures. */
const converted = 0.012;
/** “A third” is 33 percent, “two thirds” 67. */
const rounded = 0.02;

type Amount = Exclude<Figure, { kind: 'date' | 'change' }>;

export function toBounds(value: Value): Bounds {
  return typeof value === 'number' ? [value, value] : value;
}

/** The ways to take an amount, as said first. */
export function toSenses(figure: Amount): Sense[] {
  const senses = listSenses(figure);
  if (!('value' in figure) || !figure.approximate) return senses;
  return [...senses, ...toRough(figure.value, figure.cue === undefined)];
}

/** “Dozens” are “decine”, tens, in the next language; “a dozen” may be “una decina”, “some 39” “une quarantaine”. */
export function toRough(value: Value, isRound: boolean): Sense[] {
  const [low, high] = toBounds(value);
  if (high === null && low !== null) return [toSense('about', [low, low], 4, 0.5), toSense('number', [low, low], 6)];
  return [toSense('about', [low, high], 4, isRound ? 0.2 : 0)];
}

function listSenses(figure: Amount): Sense[] {
  if (figure.kind === 'duration') return toSpanSenses(figure.duration);
  const { kind, unit } = figure;
  const bounds = toBounds(figure.value);
  const alone = toSense('number', bounds, kind === 'count' ? 0 : 5);
  switch (kind) {
    case 'money':
      return [toSense(`money ${unit}`, bounds, 0), ...toNamesake(unit, bounds), alone];
    case 'percent':
      return [toSense(unit ?? '%', bounds, 0), ...(unit === '%' ? toShares(scale(bounds, 0.01)) : []), alone];
    case 'measure':
      return [...toMeasureSenses(unit ?? '', bounds), alone];
    case 'fraction':
      return [toSense('share', bounds, 0, rounded), ...toOneIn(bounds), alone];
    case 'multiple':
      return [toSense('times', bounds, 0), toSense('share', bounds, 1), toGrowth(bounds), alone];
    case 'ordinal':
      return [toSense('ordinal', bounds, 0), { ...alone, rank: 4 }];
    case 'count':
      return [alone];
  }
}

export function toSense(dimension: string, bounds: Bounds, rank: number, tolerance = 0): Sense {
  return { dimension, bounds, rank, tolerance };
}

function toShares(bounds: Bounds): Sense[] {
  return [toSense('share', bounds, 2, rounded), toSense('growth', bounds, 4, rounded)];
}

/** What has tripled has grown by 200 percent. */
function toGrowth([low, high]: Bounds): Sense {
  return toSense('growth', [low === null ? null : low - 1, high === null ? null : high - 1], 4);
}

/** “One in five” may be read as a five and a one. */
function toOneIn([low]: Bounds): Sense[] {
  const whole = low ? Math.round(1 / low) : 0;
  return whole > 2 ? [toSense('number', [whole, whole], 6)] : [];
}

function toMeasureSenses(unit: string, bounds: Bounds): Sense[] {
  const { dimension, factor } = toUnitScale(unit);
  return [
    toSense(`unit ${unit}`, bounds, 0),
    ...toNamesake(unit, bounds),
    toSense(dimension, scale(bounds, factor), 2, converted),
  ];
}

function toNamesake(unit: string | undefined, bounds: Bounds): Sense[] {
  const family = toFamily(unit ?? '');
  return family === unit ? [] : [toSense(family, bounds, 1)];
}

/** Years and months are months, all else seconds; a year is also 365 days, and any span its number alone. */
function toSpanSenses(duration: string): Sense[] {
  const { months, seconds, parts } = parseDuration(duration);
  const [part] = parts;
  const isMixed = months > 0 && seconds > 0;
  const days = (months * 365.25) / 12 + seconds / 86_400;
  const senses = [
    ...(months > 0 && !isMixed ? [toSense('months', [months, months], 0)] : []),
    ...(seconds > 0 && !isMixed ? [toSense('seconds', [seconds, seconds], 0)] : []),
    toSense('days', [days, days], 2, 0.015),
  ];
  return part && parts.length === 1 ? [...senses, toSense('number', [part.count, part.count], 5)] : senses;
}

export function scale([low, high]: Bounds, factor: number): Bounds {
  return [low === null ? null : low * factor, high === null ? null : high * factor];
}
