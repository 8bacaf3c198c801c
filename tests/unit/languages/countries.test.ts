import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import { listLanguages, loadLexicon } from '../../../src/data/load-lexicon.ts';
import { createSentenceReader } from '../../support/describe-reading.ts';

const sentences = z.array(z.string());
const schema = z.strictObject({ found: sentences.length(12), traps: sentences.length(4) });

function readTable(lang: string) {
  return schema.parse(parse(readFileSync(new URL(`./countries/${lang}.yml`, import.meta.url), 'utf8')));
}

/** The sentence without its marks, and what they say: `[Cina]` is `place: Cina`, `{cinesi}` is `demonym: cinesi`. */
function readMarks(marked: string): { text: string; names: string[] } {
  const names = [...marked.matchAll(/\[([^\]]+)\]|\{([^}]+)\}/gu)].map(([, place, people]) =>
    place === undefined ? `demonym: ${people}` : `place: ${place}`,
  );
  return { text: marked.replace(/[[\]{}]/gu, ''), names };
}

const isOfCountry = (name: string) => /^(?:place|demonym): /u.test(name);

/** The 193 members of the United Nations, the Holy See, Kosovo, Palestine and Taiwan. */
const states = [
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR',
  'CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL',
  'IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN',
  'MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG',
  'SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA',
  'ZM ZW',
].flatMap((line) => line.split(' '));

describe.each(listLanguages())('the countries and peoples in %s', (lang) => {
  const read = createSentenceReader(lang);
  const { found, traps } = readTable(lang);

  it.each(found)('are found in “%s”', (marked) => {
    const { text, names } = readMarks(marked);
    expect(read(text).names.filter(isOfCountry)).toEqual(names);
  });

  it.each(traps)('are not found in “%s”', (text) => {
    expect(read(text).names.filter(isOfCountry)).toEqual([]);
  });

  it('have a word for the people of every state', () => {
    const { regions } = loadLexicon(lang).names.demonyms;
    expect(states.filter((code) => !regions[code]?.length)).toEqual([]);
  });

  it('are found by the name CLDR gives, which is no word for a people', () => {
    const places = createPlaceNames();
    const missed = states
      .flatMap((code) => places.region(code, lang))
      .filter((name) => !name.endsWith('.'))
      .filter((name) => !read(`abc ${name} abc`).names.includes(`place: ${name}`));
    expect(missed).toEqual([]);
  });
});
