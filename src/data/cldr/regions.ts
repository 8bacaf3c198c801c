/** Codes that CLDR gives names to though they name no country or territory: unions, groupings and test codes. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The continents and subcontinents news speaks of, by UN M49 code. */
export const continents = ['002', '003', '005', '009', '013', '029', '142', '143', '150', '202', '419'] as const;

/** ISO 3166 codes of the countries and territories in use, in alphabetical order; codes replaced by another are not among them. */
export function listCountries(): string[] {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.filter((code) => !notCountries.has(code) && isCurrent(code) && english.of(code) !== undefined);
}

function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/**
 * The names CLDR has for a region in a language, the usual one first: “Myanmar (Birmania)” gives both names,
 * “Svätý Martin (fr.)” only the first.
 * Empty where CLDR has none in that language.
 */
export function toRegionNames(code: string, lang: string): string[] {
  const styles = (['long', 'short'] as const).map((style) => toRegionName(code, lang, style));
  return [...new Set(styles.flatMap((name) => (name === undefined ? [] : splitName(name))))];
}

function toRegionName(code: string, lang: string, style: 'long' | 'short'): string | undefined {
  const names = new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' });
  return names.resolvedOptions().locale.split('-')[0] === lang.split('-')[0] ? names.of(code) : undefined;
}

function splitName(name: string): string[] {
  const [, outer, inner] = /^([^()]+) \(([^()]+)\)$/u.exec(name) ?? [];
  if (!outer || !inner) return [name];
  return /^\p{Ll}/u.test(inner) ? [outer] : [outer, inner];
}
