import type { Value } from '../../../model/figure.ts';
import type { Draft, QuantityDraft } from '../draft.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Match } from '../tokens/phrase-table.ts';
import { mapValue } from './map-value.ts';
import { toDuration } from './to-duration.ts';
import type { Unit } from './unit.ts';

/** The number as a quantity of the unit; `addition` is what “and a half” behind the unit adds. */
export function measure(numeral: Numeral, { to, value: unit }: Match<Unit>, addition: number): Draft | undefined {
  const value = mapValue(numeral.value, (number) => number + addition);
  switch (unit.type) {
    case 'money':
    case 'percent': {
      const { code, ratio, type } = unit;
      return { ...toQuantity(numeral, to, type), value: divide(value, ratio), unit: code, ratio };
    }
    case 'measure':
      return { ...toQuantity(numeral, to, 'measure'), value, unit: unit.code };
    case 'multiple':
      return { ...toQuantity(numeral, to, 'multiple'), value };
    case 'duration': {
      const duration = typeof value === 'number' ? toDuration(value, unit.code) : undefined;
      const { from, isApproximate } = numeral;
      return duration === undefined
        ? undefined
        : { kind: 'duration', from, to, duration, isApproximate, code: unit.code };
    }
  }
}

function divide(value: Value, ratio: number): Value {
  return ratio === 1 ? value : mapValue(value, (number) => Number((number / ratio).toPrecision(15)));
}

/** The number as a quantity of a kind that needs no unit, up to token `to`. */
export function toQuantity(numeral: Numeral, to: number, kind: QuantityDraft['kind']): QuantityDraft {
  const { from, value, scale, isApproximate, isAmbiguous, marks } = numeral;
  const draft = { kind, from, to, value, scale, ratio: 1, isApproximate, isAmbiguous, isBare: false };
  return marks ? { ...draft, marks } : draft;
}
