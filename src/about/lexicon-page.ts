import { createPlaceNames } from '../data/cldr/places.ts';
import { type LexiconFile, lexiconSchemas } from '../data/lexicon.ts';
import { parseDataFile } from '../data/parse-data-file.ts';
import type { Names } from '../data/schema/names.ts';
import type { Source } from '../data/schema/source.ts';
import { inflectName } from '../pipeline/mentions/inflect-name.ts';
import { type LexiconList, listLexicon } from './list-lexicon.ts';
import { shortenForms } from './shorten-forms.ts';

/** One file of a language's data as its page shows it. */
export interface LexiconSection {
  readonly file: LexiconFile;
  readonly sources: readonly Source[];
  /** The lists that hold something. */
  readonly lists: readonly LexiconList[];
  /** Paths of the lists that hold nothing. */
  readonly empty: readonly string[];
}

/** The names of a country, each in the forms that rules make of it, as `shortenForms` writes them. */
export interface CountryForms {
  /** ISO 3166 or UN M49. */
  readonly code: string;
  readonly names: readonly string[];
}

export interface LexiconPage {
  readonly lang: string;
  readonly sections: readonly LexiconSection[];
  readonly countries: readonly CountryForms[];
}

/** All that is known of a language, of the texts of its files; `texts` gives a file's text by its path. */
export function toLexiconPage(lang: string, readText: (path: string) => string): LexiconPage {
  const files = Object.entries(lexiconSchemas).map(([name, schema]) => {
    const path = `${lang}/${name}.yml`;
    return { file: name as LexiconFile, schema, data: parseDataFile(readText(path), path, schema) };
  });
  const names = files.find(({ file }) => file === 'names')?.data as Names;
  return {
    lang,
    sections: files.map(({ file, schema, data }) => {
      const lists = listLexicon(schema, data).filter(({ path }) => path !== 'sources');
      return {
        file,
        sources: data.sources,
        lists: lists.filter(({ entries }) => entries.length > 0),
        empty: lists.filter(({ entries }) => entries.length === 0).map(({ path }) => path),
      };
    }),
    countries: listCountries(lang, names),
  };
}

function listCountries(lang: string, names: Names): CountryForms[] {
  const places = createPlaceNames();
  return places.regions.map((code) => {
    const known = [...places.region(code, lang), ...(names.regionNames[code] ?? [])];
    return { code, names: known.map((name) => shortenForms(inflectName(name, names.inflection))) };
  });
}
