import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Lexicon } from '../data/lexicon.ts';
import { keepDerived } from './keep-derived.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const code = ['cldr', 'scales', 'schema', 'lexicon.ts', 'load-lexicon.ts', 'parse-data-file.ts'].map(
  (file) => `src/data/${file}`,
);

/** What parses and checks the data is only loaded where the data is new. */
const load = createRequire(import.meta.url);
type Loading = typeof import('../data/load-lexicon.ts');

/**
 * One language's lexicon, kept from the last time it was read.
 * @throws {Error} naming file and place where a file is missing or does not fit its schema.
 */
export function loadKeptLexicon(lang: string): Lexicon {
  const parts = ['src/model', ...code, `src/data/languages/${lang}`];
  const make = () => (load('../data/load-lexicon.ts') as Loading).loadLexicon(lang);
  return keepDerived({ home, name: `lexicons/${lang}`, parts, make });
}
