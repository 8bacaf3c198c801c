import { describe, expect, it } from 'vitest';
import { createProjectPipeline } from '../../../scripts/ingest/project-pipeline.ts';
import { readGlossary } from '../../support/read-glossary.ts';

const pipeline = createProjectPipeline(readGlossary());

function listKeyFigures(lang: string, text: string): string[] {
  const { figures, keyFigures } = pipeline({ text, format: 'markdown', lang });
  return figures.filter(({ id }) => keyFigures.includes(id)).map((figure) => figure.text);
}

const scales: [string, string, string][] = [
  ['en', 'a caption', 'Exports, in millions of dollars'],
  ['en', 'brackets in a heading', '## Exports (thousands of tonnes)'],
  ['it', 'a head', '| Anno | Milioni di euro |\n| - | - |'],
  ['ro', 'brackets in a head', '| Exporturi (mii tone) |\n| - |'],
  ['de', 'a heading', '## Ausfuhren in Milliarden Dollar'],
  ['fr', 'a caption', 'En milliards de dollars'],
  ['pl', 'brackets in a caption', 'Eksport (tysiące ton)'],
  ['hu', 'a word for one million in a head', '| Millió forint |\n| - |'],
  ['fi', 'a word for one million in brackets', '## Vienti (miljoonaa euroa)'],
  ['zh', 'a word for one million behind a colon', '## 单位：百万美元'],
  ['ar', 'a plural in a heading', '## ملايين الدولارات'],
];

const amounts: [string, string, string][] = [
  ['en', 'millions of dollars', 'The bridge has cost millions of dollars.'],
  ['en', '3 million dollars', '## Exports of 3 million dollars'],
  ['en', 'a million dollars', '## The bridge cost a million dollars last year'],
  ['it', '12 milioni di euro', '| Costo |\n| - |\n| 12 milioni di euro |'],
  ['it', 'un milione di euro', 'La diga è costata un milione di euro.'],
  ['ro', 'milioane de lei', 'Podul a costat milioane de lei.'],
  ['de', 'zwei Millionen Euro', '## Zwei Millionen Euro'],
  ['fr', 'deux milliards de dollars', '## Le pont (deux milliards de dollars)'],
  ['pl', 'tysiące ton', 'Sprzedano tysiące ton.'],
  ['hu', 'millió forint', 'A híd millió forint volt tavaly.'],
  ['zh', '三百万美元', '## 三百万美元'],
  ['ar', 'ملايين الدولارات', 'كلف الجسر ملايين الدولارات.'],
];

describe('what only says in what numbers are given', () => {
  it.each(scales)('is no key figure (%s, %s): %s', (lang, _, text) => {
    const { figures } = pipeline({ text, format: 'markdown', lang });
    expect(figures.length).toBeGreaterThan(0);
    expect(listKeyFigures(lang, text)).toEqual([]);
  });
});

describe('an amount', () => {
  it.each(amounts)('may be a key figure (%s): %s', (lang, amount, text) => {
    expect(listKeyFigures(lang, text).map((found) => found.toLowerCase())).toContain(amount.toLowerCase());
  });
});
