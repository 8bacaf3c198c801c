import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { keepDerived } from '../../src/cache/keep-derived.ts';
import { listLanguages } from '../../src/data/list-languages.ts';
import { countLetters, type LetterModel } from '../../src/pipeline/encoding/letter-model.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const data = 'src/data/languages';

/** The letters of every language that has data, counted in the words of its data; kept between starts. */
export function loadLetterModels(): readonly LetterModel[] {
  const parts = [data, 'src/pipeline/encoding/letter-model.ts', 'scripts/ingest/load-letter-models.ts'];
  return keepDerived({ home, name: 'letters', parts, make: () => listLanguages().map(makeModel) });
}

function makeModel(lang: string): LetterModel {
  const folder = join(home, data, lang);
  const files = readdirSync(folder).sort();
  return countLetters(
    lang,
    files.flatMap((file) => listWords(parse(readFileSync(join(folder, file), 'utf8')))),
  );
}

/** Every string of a data file. */
function listWords(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(listWords) : [];
}
