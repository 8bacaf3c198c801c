import { z } from 'zod';
import { onceForText } from '../../cache/once-for.ts';
import { readCldr } from './read-cldr.ts';
import { continents, createRegionNamer, listCountries } from './regions.ts';

/** The names of places that CLDR knows, in any language it has. */
export interface PlaceNames {
  /** ISO 3166 codes of countries and UN M49 codes of continents. */
  readonly regions: readonly string[];
  /** Time zones whose name is that of a city. */
  readonly zones: readonly string[];
  /** The names of a region, the usual one first; empty where CLDR has none. */
  readonly region: (code: string, lang: string) => readonly string[];
  /** The city a time zone is named for. */
  readonly zone: (zone: string, lang: string) => string | undefined;
  /** A province, state or county by its CLDR code. */
  readonly subdivision: (code: string, lang: string) => string | undefined;
}

/** Zones whose city is unknown to most readers, or is spelled as a word or a person's name. */
const unused = new Set(
  [
    'Atikokan Broken_Hill Cambridge_Bay Center Chagos Chatham Christmas Cocos Coral_Harbour Creston Currie Dawson',
    'Dawson_Creek Easter Fort_Nelson Glace_Bay Goose_Bay Kirov Lindeman Marigot Mendoza Midway Nome Norfolk',
    'Oral Palau Rankin_Inlet Regina Resolute Stanley Swift_Current Thule Troll Truk Wake Wallis',
  ].flatMap((line) => line.split(' ')),
);

/** `Area/City`, but for the poles and the zones of parts of a country. */
const ofCity = /^(?!Antarctica|Arctic|Etc)[^/]+\/([^/]+)$/;

/** The places that CLDR names. */
type PlaceList = Pick<PlaceNames, 'regions' | 'zones'>;

export function listPlaces(): PlaceList {
  return { regions: [...listCountries(), ...continents], zones: listZones().filter(isUsed) };
}

/** CLDR's names of `places`. Files are read once a language, when first asked for. */
export function createPlaceNames(places: PlaceList = listPlaces()): PlaceNames {
  const regionNamers = onceForText(createRegionNamer);
  const cities = onceForText(readCities);
  const subdivisions = onceForText(readSubdivisions);
  return {
    ...places,
    region: (code, lang) => regionNamers(lang)(code),
    zone: (zone, lang) => cities(lang)?.get(zone) ?? (cities(lang) && isLatin(lang) ? toCity(zone) : undefined),
    subdivision: (code, lang) => subdivisions(lang)?.[code],
  };
}

function isUsed(zone: string): boolean {
  const city = ofCity.exec(zone)?.[1];
  return city !== undefined && !unused.has(city);
}

/** CLDR leaves a city out where its name is the zone's own: Europe/Berlin. */
function toCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function isLatin(lang: string): boolean {
  return new Intl.Locale(lang).maximize().script === 'Latn';
}

interface Tree {
  readonly [key: string]: Tree | string | readonly unknown[];
}
const treeSchema = z.custom<Tree>((value) => typeof value === 'object' && value !== null);

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findIn(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((branch, key) => (isTree(branch) ? branch[key] : undefined), tree);
}

function listZones(): string[] {
  const file = readCldr('cldr-core/supplemental/metaZones.json');
  const zones = findIn(file, ['supplemental', 'metaZones', 'metazoneInfo', 'timezone']);
  return walk(treeSchema.parse(zones), Array.isArray).map(([path]) => path);
}

function readCities(lang: string): Map<string, string> | undefined {
  const file = readCldr(`cldr-dates-full/main/${lang}/timeZoneNames.json`);
  const zones = findIn(file, ['main', lang, 'dates', 'timeZoneNames', 'zone']);
  if (!isTree(zones)) return undefined;
  const found = walk(zones, (node) => isTree(node) && '_type' in node);
  return new Map(
    found.flatMap(([path, node]) => {
      const city = findIn(node, ['exemplarCity']);
      return typeof city === 'string' ? [[path, city] as const] : [];
    }),
  );
}

function readSubdivisions(lang: string): Readonly<Record<string, string>> | undefined {
  const file = readCldr(`cldr-subdivisions-full/subdivisions/${lang}/${lang}.json`);
  const names = findIn(file, ['subdivisions', 'localeDisplayNames', 'subdivisions']);
  return z.record(z.string(), z.string()).safeParse(names).data;
}

/** The nodes of a tree that `isLeaf` accepts, each with its path. */
function walk(tree: Tree, isLeaf: (node: unknown) => boolean, above: readonly string[] = []): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, node]) => {
    const path = [...above, key];
    if (isLeaf(node)) return [[path.join('/'), node] as [string, unknown]];
    return isTree(node) ? walk(node, isLeaf, path) : [];
  });
}
