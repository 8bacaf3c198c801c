import type { PlaceNames } from '../../../data/cldr/places.ts';
import type { Lexicon } from '../../../data/lexicon.ts';
import { expandForms } from '../../../pipeline/mentions/expand-forms.ts';
import { begin, inflectName } from '../../../pipeline/mentions/inflect-name.ts';
import { foldName } from './fold-name.ts';

/** The countries that texts of one language name. */
export interface Countries {
  /** The ISO 3166 codes of the countries that the words are a name or an adjective of, in any of its forms. */
  readonly codesOf: (words: string) => readonly string[];
  /** Whether a text names the country in any way: by name, adjective, compound, capital or another city of it. */
  readonly isNamed: (code: string, text: string) => boolean;
  /** The time zones whose city the words are a name of, in any of its forms. */
  readonly zonesOf: (words: string) => readonly string[];
  /** Whether the language has cases, or other endings of names. */
  readonly hasCases: boolean;
}

/** Subdivisions in CLDR that have the name of a capital which no time zone is named for. */
const capitals: Readonly<Record<string, string>> = {
  AE: 'aeaz',
  CH: 'chbe',
  CN: 'cnbj',
  IL: 'iljm',
  IN: 'indl',
  KZ: 'kzast',
  NZ: 'nzwgn',
  PK: 'pkis',
  TR: 'tr06',
  US: 'usdc',
  VN: 'vnhn',
};

/** A name keeps its beginning in its cases, adjectives and compounds. */
const mostEnding = 2;
const leastStem = 4;
/** A language with fewer rules for the ends of names only has a possessive or the like. */
const manyEndings = 8;

interface Forms {
  /** Names and adjectives, folded. */
  readonly own: ReadonlySet<string>;
  /** Those, and cities. */
  readonly all: ReadonlySet<string>;
  readonly stems: readonly string[];
}

export function createCountries({ lang, names }: Pick<Lexicon, 'lang' | 'names'>, places: PlaceNames): Countries {
  const regions = places.regions.filter((code) => /^[A-Z]{2}$/u.test(code));
  const formsOf = new Map(regions.map((code) => [code, toForms(code, { lang, names }, places)]));
  const codes = new Map<string, string[]>();
  for (const [code, { own }] of formsOf) for (const form of own) codes.set(form, [...(codes.get(form) ?? []), code]);
  const zones = new Map<string, string[]>();
  for (const zone of places.zones) {
    const name = places.zone(zone, lang);
    for (const form of name === undefined ? [] : foldAll(inflectName(name, names.inflection)))
      zones.set(form, [...(zones.get(form) ?? []), zone]);
  }
  const codesOf = (words: string) => codes.get(foldName(words)) ?? [];
  return {
    codesOf,
    zonesOf: (words) => zones.get(foldName(words)) ?? [],
    hasCases: names.inflection.endings.length >= manyEndings,
    isNamed: (code, text) => {
      const forms = formsOf.get(code);
      const folded = foldName(text);
      if (!forms) return true;
      if (/\p{Script=Han}|\p{Script=Arabic}/u.test(folded)) return [...forms.all].some((form) => folded.includes(form));
      const running = ` ${folded} `;
      if ([...forms.all].some((form) => running.includes(` ${form} `))) return true;
      return folded.split(' ').some((word) => {
        const others = codes.get(word);
        return !others && forms.stems.some((stem) => word.startsWith(stem));
      });
    },
  };
}

function toForms(code: string, { lang, names }: Pick<Lexicon, 'lang' | 'names'>, places: PlaceNames): Forms {
  const { inflection, demonyms, classes, regionNames } = names;
  const regions = [...places.region(code, lang), ...(regionNames[code] ?? [])];
  const peoples = expandForms(demonyms.regions[code] ?? [], classes).flatMap((form) => begin(form, inflection));
  const own = foldAll([...regions.flatMap((name) => inflectName(name, inflection)), ...peoples]);
  const cities = listCities(code, lang, places).flatMap((name) => inflectName(name, inflection));
  const stems = foldAll([...regions, ...peoples]).filter((name) => !name.includes(' ') && name.length >= leastStem);
  return {
    own: new Set(own),
    all: new Set([...own, ...foldAll(cities)]),
    stems: stems.map((name) => name.slice(0, Math.max(leastStem, name.length - mostEnding))),
  };
}

function foldAll(names: readonly string[]): string[] {
  return [...new Set(names.map(foldName))].filter((name) => name !== '');
}

function listCities(code: string, lang: string, places: PlaceNames): string[] {
  const used = new Set(places.zones);
  const zones = (new Intl.Locale('und', { region: code }).getTimeZones?.() ?? []).filter((zone) => used.has(zone));
  const capital = capitals[code];
  const part = capital === undefined ? undefined : places.subdivision(capital, lang);
  return [
    ...zones.flatMap((zone) => places.zone(zone, lang) ?? []),
    ...(part === undefined ? [] : [part.replace(/,.*$/u, '')]),
  ];
}
