/** Codes that CLDR gives names to though they name no country or territory: unions, groupings and test codes. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The continents and subcontinents news speaks of, by UN M49 code. */
export const continents = ['002', '003', '005', '009', '013', '029', '142', '143', '150', '202', '419'] as const;

/** ISO 3166 codes of the countries and territories in use, in alphabetical order; codes replaced by another are not among them. */
export function listCountries(): string[] {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.filter((code) => !notCountries.has(code) && english.of(code) !== undefined && isCurrent(code));
}

function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/**
 * Returns a function that gives the names CLDR has for a region in a language, the usual one first: “Myanmar (Birmania)” gives both names,
 * “Svätý Martin (fr.)” only the first.
 * Empty where CLDR has none in that language.
 */
export function createRegionNamer(lang: string): (code: string) => string[] {
  const styles = (['long', 'short'] as const).map((style) => {
    return new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' });
  });
  const known = styles.filter((names) => names.resolvedOptions().locale.split('-')[0] === lang.split('-')[0]);
  return (code) => [...new Set(known.flatMap((names) => splitName(names.of(code) ?? '')))];
}

function splitName(name: string): string[] {
  const [, outer, inner] = /^([^()]+) \(([^()]+)\)$/u.exec(name) ?? [];
  if (!outer || !inner) return name === '' ? [] : [name];
  return /^\p{Ll}/u.test(inner) ? [outer] : [outer, inner];
}
