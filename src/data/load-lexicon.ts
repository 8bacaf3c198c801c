import { readFileSync } from 'node:fs';
import { listCurrencyNames } from './cldr/currency-names.ts';
import { loadSpelledNumbers } from './cldr/spelled-numbers.ts';
import { loadUnitNames } from './cldr/unit-names.ts';
import { type Lexicon, lexiconSchemas } from './lexicon.ts';
import { parseDataFile } from './parse-data-file.ts';

export { listLanguages } from './list-languages.ts';

const home = new URL('./languages/', import.meta.url);

/**
 * Reads and validates one language's files.
 * @throws {Error} naming file and place where a file is missing or does not fit its schema.
 */
export function loadLexicon(lang: string): Lexicon {
  const files = Object.entries(lexiconSchemas).map(([name, schema]) => {
    const path = `${lang}/${name}.yml`;
    return [name, parseDataFile(readFileSync(new URL(path, home), 'utf8'), path, schema)];
  });
  return {
    lang,
    spelled: loadSpelledNumbers(lang),
    unitNames: loadUnitNames(lang),
    currencyNames: listCurrencyNames(lang),
    ...Object.fromEntries(files),
  } as Lexicon;
}
