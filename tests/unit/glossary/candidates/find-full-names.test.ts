import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../../src/data/cldr/places.ts';
import { loadLexicon } from '../../../../src/data/load-lexicon.ts';
import { createNameReader } from '../../../../src/glossary/candidates/name-reader.ts';
import { toOpenNames } from '../../../../src/glossary/candidates/tally-names.ts';
import { createDocument } from '../../../support/create-document.ts';

const places = createPlaceNames();

/** The short names of a document with what they are short for. */
function findIn(lang: string, type: string, sentences: readonly (readonly [text: string, ...names: string[]])[]) {
  const document = createDocument(
    'd',
    lang,
    sentences.map(([text, ...names], at) => ({
      id: `s-aaaaaaa${at}`,
      text,
      mentions: names.map((name, place) => ({ id: `m-${at}x${place}`, text: name, type, form: 'name' })),
    })),
  );
  const { names } = toOpenNames(document, createNameReader(loadLexicon(lang), places));
  return Object.fromEntries(names.flatMap(({ text, of }) => (of === undefined ? [] : [[text, of]])));
}

describe('toOpenNames', () => {
  it.each([
    [
      'en',
      'person',
      [
        ['Ada Marsh spoke.', 'Ada Marsh'],
        ['Marsh left.', 'Marsh'],
      ],
      { Marsh: 'Ada Marsh' },
    ],
    [
      'ru',
      'person',
      [
        ['Иван Ковалёв молчит.', 'Иван Ковалёв'],
        ['Слова Ковалёва.', 'Ковалёва'],
      ],
      { Ковалёва: 'Иван Ковалёв' },
    ],
    [
      'hu',
      'person',
      [
        ['Szántó Anna szólt.', 'Szántó Anna'],
        ['Szántó elment.', 'Szántó'],
      ],
      { Szántó: 'Szántó Anna' },
    ],
    [
      'it',
      'organisation',
      [['L’Ente Porti Riuniti (EPR) tace.', 'Ente Porti Riuniti', 'EPR']],
      { EPR: 'Ente Porti Riuniti' },
    ],
  ] as const)('finds what a name of a document in %s is short for: %s', (lang, type, sentences, found) => {
    expect(findIn(lang, type, sentences)).toEqual(found);
  });

  it('takes a name as one line, however the document breaks it', () => {
    expect(
      findIn('en', 'person', [
        ['Here Ada\nMarsh spoke.', 'Ada\nMarsh'],
        ['Marsh left.', 'Marsh'],
      ]),
    ).toEqual({
      Marsh: 'Ada Marsh',
    });
  });

  it.each([
    ['two people have the name', 'person', [['Ada Marsh and Eve Marsh met Marsh.', 'Ada Marsh', 'Eve Marsh', 'Marsh']]],
    [
      'nobody has it',
      'person',
      [
        ['Ada Marsh spoke.', 'Ada Marsh'],
        ['Fen left.', 'Fen'],
      ],
    ],
    [
      'it is a given name',
      'person',
      [
        ['Ada Marsh spoke.', 'Ada Marsh'],
        ['Ada left.', 'Ada'],
      ],
    ],
    ['the acronym is not in brackets', 'organisation', [['The Port Board and PB met.', 'Port Board', 'PB']]],
    ['what is in brackets is no acronym', 'organisation', [['The Port Board (Fenwick) met.', 'Port Board', 'Fenwick']]],
  ] as const)('finds nothing where %s', (_, type, sentences) => {
    expect(findIn('en', type, sentences)).toEqual({});
  });
});
