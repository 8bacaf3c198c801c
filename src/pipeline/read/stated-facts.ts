import type { StatedFacts } from '../document.ts';

const isoDate = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|[T\s])/u;

/** What a document's head gives, as strings that may be anything. */
export interface RawFacts {
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly date?: string | undefined;
}

/** The facts that can be relied on: a title with words, a valid language tag in canonical form, a day that exists. */
export function toStatedFacts({ title, lang, date }: RawFacts): StatedFacts {
  const words = title?.replace(/\s+/gu, ' ').trim();
  const tag = toLanguageTag(lang);
  const day = toIsoDay(date);
  return { ...(words && { title: words }), ...(tag && { lang: tag }), ...(day && { date: day }) };
}

/** The tag in canonical form; `undefined` where there is none or it is not BCP 47. */
function toLanguageTag(lang: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang?.trim() ?? [])[0];
  } catch {
    return undefined;
  }
}

/** The day of an ISO 8601 date or date and time; `undefined` for anything else, such as 31 February. */
function toIsoDay(date: string | undefined): string | undefined {
  const day = isoDate.exec(date?.trim() ?? '')?.[0];
  if (!day) return undefined;
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(day) ? day : undefined;
}
