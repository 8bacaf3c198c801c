import type { PlaceNames } from '../../src/data/cldr/places.ts';
import type { PlaceCode } from '../../src/model/entity.ts';

interface KnownCode {
  readonly code: PlaceCode;
  /** What CLDR calls it. */
  readonly toName: (lang: string) => string | undefined;
}

/** The place that a code of ISO 3166, UN M49, the time zones or CLDR’s subdivisions names; `undefined` where none does. */
export function toPlaceCode(typed: string, places: PlaceNames): KnownCode | undefined {
  const text = typed.trim();
  const found = toCode(text, places);
  return found?.toName('en') === undefined ? undefined : found;
}

function toCode(text: string, places: PlaceNames): KnownCode | undefined {
  if (/^(?:[A-Z]{2}|\d{3})$/u.test(text) && places.regions.includes(text))
    return { code: { region: text }, toName: (lang) => places.region(text, lang)[0] };
  if (places.zones.includes(text)) return { code: { zone: text }, toName: (lang) => places.zone(text, lang) };
  if (/^[a-z]{2}[a-z0-9]{1,3}$/u.test(text))
    return { code: { subdivision: text }, toName: (lang) => places.subdivision(text, lang) };
  return undefined;
}
