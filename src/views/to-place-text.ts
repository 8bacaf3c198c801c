import type { Translate } from '../i18n/create-translator.ts';
import type { Place } from '../model/place.ts';

/** A page or paragraph of a document as people cite it: “p. 3”. */
export function toPlaceText({ unit, number }: Place, t: Translate): string {
  return t(`briefing.place_${unit}`, { number });
}
