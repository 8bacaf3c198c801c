import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLikelihoodFinder } from '../../../src/commentary/likelihood/find-likelihood-words.ts';
import { listLanguages, loadLexicon } from '../../../src/data/load-lexicon.ts';
import { parseDataFile } from '../../../src/data/parse-data-file.ts';
import { confidenceLevels } from '../../../src/data/scales/icd-203.ts';
import { scaleNames, scales } from '../../../src/data/scales/scales.ts';
import { likelihoodSchema } from '../../../src/data/schema/likelihood.ts';

describe.each(listLanguages())('the words of likelihood: %s', (lang) => {
  const lexicon = loadLexicon(lang);
  const { likelihood } = lexicon;
  const find = createLikelihoodFinder(lexicon);
  const terms = scaleNames.flatMap((scale) =>
    Object.entries(likelihood[scale]).map(([band, words]) => ({ scale, band, words })),
  );

  it('has every band of every scale, and every confidence', () => {
    for (const scale of scaleNames) expect(Object.keys(likelihood[scale])).toEqual(Object.keys(scales[scale].bands));
    expect(Object.keys(likelihood.confidence)).toEqual([...confidenceLevels]);
  });

  it('shows a term that is whole', () => {
    const shown = [...terms, ...Object.values(likelihood.confidence).map((words) => ({ words }))];
    expect(shown.map(({ words }) => words[0]).filter((term) => !term || term.includes('*'))).toEqual([]);
  });

  it('gives no word to two bands of a scale', () => {
    for (const scale of scaleNames) {
      const words = Object.values(likelihood[scale]).flat();
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('recognises each of its words, as that band', () => {
    const missed = terms.flatMap(({ scale, band, words }) =>
      words
        .filter((word) => !likelihood.tooCommon.includes(word))
        .filter((word) => {
          const [found, ...others] = find(`(${word.replaceAll('*', '')})`);
          return others.length > 0 || !found?.bands.some((one) => one.scale === scale && one.band === band);
        })
        .map((word) => `${scale} ${band}: ${word}`),
    );
    expect(missed).toEqual([]);
  });

  it('recognises each word of confidence', () => {
    for (const level of confidenceLevels)
      for (const words of likelihood.confidence[level])
        expect(find(words).map(({ confidence }) => confidence)).toEqual([level]);
  });

  it('passes over what is too common, and what says no likelihood', () => {
    const { tooCommon, notLikelihood, translation } = { ...likelihood, ...lexicon };
    const [denial = ''] = translation.negations.filter((word) => /^\p{Script=Latin}+$/u.test(word));
    const silent = [...tooCommon, ...notLikelihood, ...(denial ? [`${denial} ${likelihood.icd203.likely[0]}`] : [])];
    const words = silent.map((word) => word.replaceAll('*', ''));
    expect(words.length).toBeGreaterThan(1);
    expect(words.filter((word) => find(`(${word})`).length > 0)).toEqual([]);
  });

  it('says whose translation it is', () => {
    const { sources } = likelihood;
    const isTranslated = sources.some(({ name }) => name.includes('no official translation of ICD 203'));
    expect(isTranslated).toBe(lang !== 'en');
  });
});

it('refuses a file that lacks a band, and says which', () => {
  const text = readFileSync('src/data/languages/it/likelihood.yml', 'utf8').replace(/^ {2}unlikely: .*\n/mu, '');
  expect(() => parseDataFile(text, 'it/likelihood.yml', likelihoodSchema)).toThrow(
    'src/data/languages/it/likelihood.yml: icd203.unlikely',
  );
});

it('has the bands of each scale in order, those of ICD 203 from 1 to 99 percent without a gap', () => {
  for (const { bands } of Object.values(scales)) {
    const middles = Object.values(bands).map(([low, high]) => low + high);
    expect(middles).toEqual([...middles].sort((a, b) => a - b));
  }
  const ends = Object.values(scales.icd203.bands);
  expect(ends.map(([low]) => low)).toEqual([1, ...ends.slice(0, -1).map(([, high]) => high)]);
  expect(ends.at(-1)?.[1]).toBe(99);
});
