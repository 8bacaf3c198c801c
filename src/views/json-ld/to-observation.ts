import type { Observation, ObservationLeaf, Thing } from 'schema-dts';
import type { Figure, Value } from '../../model/figure.ts';
import { type SiteAddress, toAddress } from '../to-address.ts';

/**
 * A figure as schema.org's `Observation`: `value` where the document gives a number without words that widen it, else
 * `minValue` and `maxValue`; dates and durations in words of ISO 8601; the words of the document as the name.
 */
export function toObservation(figure: Figure, address: SiteAddress): Observation {
  const { text, subject, period, entities } = figure;
  const about = entities.map((id): Thing => ({ '@type': 'Thing', '@id': toAddress(address, `entities/${id}/`) }));
  return {
    '@type': 'Observation',
    name: text,
    ...(subject && { description: subject }),
    ...toValue(figure),
    ...toUnit(figure),
    ...(period && toWhen(period)),
    ...(about.length > 0 && { observationAbout: about }),
  };
}

type Fields = Partial<Record<'value' | 'minValue' | 'maxValue', number>> | { readonly value?: string };

function toValue(figure: Figure): Fields {
  if (figure.kind === 'date') return { value: figure.date };
  if (figure.kind === 'duration') return { value: figure.duration };
  if (figure.kind === 'change') return {};
  return toNumbers(figure.value, figure.comparator, figure.approximate);
}

function toNumbers(value: Value, comparator: Figure['comparator'], isApproximate: boolean): Fields {
  if (Array.isArray(value)) {
    const [low, high] = value;
    return { ...(low !== null && { minValue: low }), ...(high !== null && { maxValue: high }) };
  }
  // “Nearly 50” is about 50 as much as it is under it.
  if (comparator === '=' || isApproximate) return { value };
  return comparator.startsWith('<') ? { maxValue: value } : { minValue: value };
}

function toUnit(figure: Figure): { readonly unitText?: string } {
  return 'unit' in figure && figure.unit !== undefined ? { unitText: figure.unit } : {};
}

const edtf = 'https://www.loc.gov/standards/datetime/';

/**
 * A whole date is the date of the observation. What is wider, or is not known whole, is a value by the name of its notation:
 * schema.org's `observationPeriod` is a length of time.
 */
function toWhen(period: string): Pick<ObservationLeaf, 'observationDate' | 'additionalProperty'> {
  if (/^\d{4}(?:-\d{2}){0,2}$/u.test(period)) return { observationDate: period };
  return { additionalProperty: { '@type': 'PropertyValue', name: 'period', propertyID: edtf, value: period } };
}
