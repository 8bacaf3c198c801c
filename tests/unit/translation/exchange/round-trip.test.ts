import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExchangeDocument } from '../../../../src/translation/exchange/exchange-unit.ts';
import { readExchange } from '../../../../src/translation/exchange/read-exchange.ts';
import { toTmx } from '../../../../src/translation/exchange/tmx/to-tmx.ts';
import { toXliff } from '../../../../src/translation/exchange/xliff/to-xliff.ts';
import { foldSpace } from '../../../../src/translation/fold-space.ts';
import { toPoText } from '../../../../src/translation/po/to-po-text.ts';
import { createExchange, createUnit } from './exchange-document.ts';

const sharp = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '--',
  '\\',
  '\\n',
  '%s',
  '#~',
  '\r',
  '\n',
  '\t',
  '\r\n',
  ' ',
];
const strange = ['\u0085', '\u2028', '\ufeff', '\u00a0', '\u200f', '\ufdd0', '\u{1f600}', 'e\u0301', '\u{10ffff}'];
const character = fc.oneof(
  fc.constantFrom(...sharp, ...strange),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: leaving out control characters is what this is for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const anyText = fc.array(character, { maxLength: 30 }).map((parts) => parts.join('').toWellFormed());
const xmlText = anyText.map((text) => text.replace(unwritable, ''));
const hasWords = (text: string) => foldSpace(text) !== '';

const toDocument = (pairs: readonly (readonly [string, string])[]) =>
  createExchange(...pairs.map(([source, target], at) => createUnit(`s-${at}`, foldSpace(source), target)));
const writePo = ({ units }: ExchangeDocument) =>
  toPoText({
    headers: { Language: 'en', 'Content-Type': 'text/plain; charset=utf-8' },
    comments: [],
    entries: units.map((unit) => ({ ...unit, isDraft: true, extracted: [], flags: [] })),
    obsolete: [],
  });

const pairsOf = (text: fc.Arbitrary<string>) =>
  fc.uniqueArray(fc.tuple(text.filter(hasWords), text.filter(hasWords)), {
    selector: ([source]) => foldSpace(source),
    minLength: 1,
    maxLength: 5,
  });

describe('any text', () => {
  it.each<[string, (document: ExchangeDocument) => string, fc.Arbitrary<string>]>([
    ['TMX', toTmx, xmlText],
    ['XLIFF', toXliff, anyText],
    ['PO', writePo, anyText],
  ])('comes back from %s as it was', (_, write, text) => {
    fc.assert(
      fc.property(pairsOf(text), (pairs) => {
        const document = toDocument(pairs);
        const { units } = readExchange(write(document), 'file', { sourceLang: 'it', targetLang: 'en' });
        expect(units.map(({ source, target }) => [source, target])).toEqual(
          document.units.map(({ source, target }) => [source, target]),
        );
      }),
      { numRuns: 300 },
    );
  });
});
