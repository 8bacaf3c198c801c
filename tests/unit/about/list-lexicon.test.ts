import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toLexiconPage } from '../../../src/about/lexicon-page.ts';
import { listLexicon } from '../../../src/about/list-lexicon.ts';

const words = z.array(z.string()).default([]);
const schema = z.strictObject({
  plain: words.describe('Plain `words`, such as **a**.'),
  values: z.record(z.string(), z.number()).describe('Words with what they are worth.'),
  codes: z.record(z.string(), z.array(z.string())),
  cues: z.array(z.strictObject({ words: z.array(z.string()), comparator: z.string(), approximate: z.boolean() })),
  inner: z.strictObject({ flag: z.boolean().default(false), deep: words.describe('Deep words.') }).prefault({}),
});

describe('listLexicon', () => {
  const lists = listLexicon(schema, {
    plain: ['a', 'b'],
    values: { dozen: 12 },
    codes: { EUR: ['euro', 'euros'], XXX: [] },
    cues: [{ words: ['over', 'above'], comparator: '>', approximate: false }],
    inner: { flag: true, deep: [] },
  });

  it('names every list by its place, with its explanation', () => {
    expect(lists.map(({ path, description }) => [path, description])).toEqual([
      ['plain', 'Plain words, such as a.'],
      ['values', 'Words with what they are worth.'],
      ['codes', ''],
      ['cues', ''],
      ['inner.flag', ''],
      ['inner.deep', 'Deep words.'],
    ]);
  });

  it('gives each word, and what it means where the list says so', () => {
    expect(lists.map(({ entries }) => entries)).toEqual([
      [{ words: ['a'] }, { words: ['b'] }],
      [{ words: ['dozen'], meaning: '12' }],
      [{ words: ['euro', 'euros'], meaning: 'EUR' }],
      [{ words: ['over', 'above'], meaning: 'comparator: >, approximate: no' }],
      [{ words: ['yes'] }],
      [],
    ]);
  });
});

describe('the page of a language', () => {
  const page = toLexiconPage('ro', (path) =>
    readFileSync(new URL(`../../../src/data/languages/${path}`, import.meta.url), 'utf8'),
  );

  it('has every file with its source and licence', () => {
    expect(page.sections.map(({ file }) => file)).toContain('numbers');
    expect(page.sections.every(({ sources }) => sources[0]?.licence !== undefined)).toBe(true);
  });

  it('explains every list', () => {
    const unexplained = page.sections.flatMap(({ file, lists }) =>
      lists.filter(({ description }) => description === '').map(({ path }) => `${file}.${path}`),
    );
    expect(unexplained).toEqual([]);
  });

  it('shows the forms in which countries are looked for', () => {
    const norway = page.countries.find(({ code }) => code === 'NO');
    expect(norway?.names).toEqual(['Norvegi-a, -ei']);
  });
});
