import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import { createFigureFinder } from '../../../src/pipeline/figures/find-figures.ts';
import { createTallies, type Row } from '../tally.ts';

type Spell = (value: number) => string;

/** They count a “billón” as a thousand million, and in arabs and kharabs, as hardly any news does. */
const leftOut = new Set(['es-US', 'en-BD', 'en-IN', 'en-PK']);

/** The library's slips: Croatian “sixth” for six hundred. */
const slips = new Set(['šesto']);

/** A whole number each for every order below 10^12, and all to 1,100; the same in every run. */
export function listNumbers(): number[] {
  const numbers = Array.from({ length: 1101 }, (_, value) => value);
  for (let power = 4; power <= 12; power++) {
    for (let count = 0; count < 40; count++) numbers.push((count * 7_919_773 + 12_345) ** 2 % 10 ** power);
    for (const count of [1, 2, 3, 5, 11, 21, 30, 100, 250, 999]) numbers.push(count * 10 ** (power - 1));
  }
  return [...new Set(numbers)];
}

/** Numbers spelled by n2words, a library that no list was written from, in those of the languages it has. */
export async function evaluateSpelled(langs: readonly string[]): Promise<Row[]> {
  const tallies = createTallies('spelled numbers');
  const folder = dirname(createRequire(import.meta.url).resolve('n2words/it-IT'));
  const tags = readdirSync(folder).flatMap((file) => /^([a-z]{2}-[A-Za-z-]+)\.js$/.exec(file)?.[1] ?? []);
  for (const tag of tags) {
    const { language } = new Intl.Locale(tag);
    if (!langs.includes(language) || leftOut.has(tag) || new Intl.Locale(tag).script === 'Hant') continue;
    const { toCardinal } = (await import(join(folder, `${tag}.js`))) as { toCardinal: Spell };
    const findFigures = createFigureFinder(loadLexicon(language));
    for (const value of listNumbers()) {
      const text = toCardinal(value);
      if (slips.has(text)) continue;
      const whole = { kind: 'sentence', start: 0, end: text.length };
      const found = findFigures(text, [whole], {}).figures.find(({ start, end }) => start === 0 && end === text.length);
      const right = found && 'value' in found && found.value === value ? 1 : 0;
      tallies.add(language, 'cardinals', { gold: 1, found: found ? 1 : 0, right, exact: right });
    }
  }
  return tallies.rows();
}
