import { readdirSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { loadSpelledNumbers } from './cldr/spelled-numbers.ts';
import { loadUnitNames } from './cldr/unit-names.ts';
import { type Lexicon, lexiconSchemas } from './lexicon.ts';

const home = new URL('./languages/', import.meta.url);

/** The languages that have a folder of data, in alphabetical order. */
export function listLanguages(): string[] {
  return readdirSync(home).sort();
}

/**
 * Reads and validates one language's files.
 * @throws {Error} naming file and place where a file is missing or does not fit its schema.
 */
export function loadLexicon(lang: string): Lexicon {
  const files = Object.entries(lexiconSchemas).map(([name, schema]) => [
    name,
    readDataFile(`${lang}/${name}.yml`, schema),
  ]);
  return {
    lang,
    spelled: loadSpelledNumbers(lang),
    unitNames: loadUnitNames(lang),
    ...Object.fromEntries(files),
  } as Lexicon;
}

function readDataFile<S extends z.ZodType>(path: string, schema: S): z.infer<S> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(new URL(path, home), 'utf8'), { lineCounter: lines });
  const fault = document.errors[0];
  if (fault) throw new Error(`src/data/languages/${path}: ${fault.message}`);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw new Error(`src/data/languages/${path}: ${faults.join('; ')}`);
}
