import { onceForText } from '../../cache/once-for.ts';
import type { PlaceNames } from '../../data/cldr/places.ts';
import type { Lexicon } from '../../data/lexicon.ts';
import type { PlaceCode } from '../../model/entity.ts';
import { hasLastVowel } from '../../pipeline/has-last-vowel.ts';
import { inflectName } from '../../pipeline/mentions/inflect-name.ts';
import { foldName } from './fold-name.ts';

/** What a language knows of the names in its texts. */
export interface NameReader {
  /** The name and its inflected forms. */
  readonly inflect: (name: string) => readonly string[];
  /** What a word that looks inflected may be a form of. */
  readonly listBases: (word: string) => readonly string[];
  /** The words of a name without its legal form, folded. */
  readonly toCore: (name: string) => string;
  /** The code of a region or city by any form of its name. */
  readonly findCode: (name: string) => PlaceCode | undefined;
  /** Whether family names stand first. */
  readonly isFamilyFirst: boolean;
}

/** Shorter bases are too many words’ beginning. */
const shortestBase = 4;

/** The reader of a language's names, out of its lexicon and the names of places. */
export function createNameReader({ lang, names }: Pick<Lexicon, 'lang' | 'names'>, places: PlaceNames): NameReader {
  const { inflection } = names;
  const legal = new Set(names.organisations.companyForms.map(foldName));
  const inflect = onceForText((name) => inflectName(name, inflection));
  let codes: ReadonlyMap<string, PlaceCode> | undefined;

  const listBases = (word: string): string[] =>
    inflection.endings.flatMap(({ from, to, vowels }) => {
      const bases = to
        .filter((ending) => ending !== '' && word.endsWith(ending))
        .map((ending) => word.slice(0, word.length - ending.length) + from);
      return bases.filter(
        (base) => base.length >= shortestBase && hasLastVowel(base, vowels) && inflect(base).includes(word),
      );
    });

  const toCore = (name: string): string => {
    const words = foldName(name).split(' ');
    while (words.length > 1 && legal.has(words.at(-1) ?? '')) words.pop();
    return words.join(' ');
  };

  const indexCodes = () => {
    const found = new Map<string, PlaceCode>();
    const add = (listed: readonly string[], code: PlaceCode) => {
      for (const name of listed.flatMap(inflect)) if (!found.has(foldName(name))) found.set(foldName(name), code);
    };
    for (const region of places.regions)
      add([...places.region(region, lang), ...(names.regionNames[region] ?? [])], { region });
    for (const zone of places.zones) add([places.zone(zone, lang) ?? []].flat(), { zone });
    return found;
  };
  return {
    inflect,
    listBases: onceForText(listBases),
    toCore: onceForText(toCore),
    findCode: (name) => {
      codes ??= indexCodes();
      return codes.get(foldName(name));
    },
    isFamilyFirst: names.people.lastGivenNames.length > 0,
  };
}
