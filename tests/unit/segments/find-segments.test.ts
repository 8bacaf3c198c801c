import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { segmentationSchema } from '../../../src/data/schema/segmentation.ts';
import type { Block } from '../../../src/pipeline/document.ts';
import { createSegmenter } from '../../../src/pipeline/segments/find-segments.ts';

const sources = [{ name: 'Written for this test', licence: 'MIT' }];

function segmentAs(data: object): (text: string, kind?: Block['kind']) => string[] {
  const findSegments = createSegmenter({ segmentation: segmentationSchema.parse(data) });
  return (text, kind = 'paragraph') =>
    findSegments(text, [{ kind, start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));
}

function readLanguage(lang: string): object {
  const file = new URL(`../../../src/data/languages/${lang}/segmentation.yml`, import.meta.url);
  return parse(readFileSync(file, 'utf8')) as object;
}

const languages = {
  it: segmentAs(readLanguage('it')),
  ro: segmentAs(readLanguage('ro')),
  en: segmentAs(readLanguage('en')),
  none: segmentAs({ sources }),
  ordinals: segmentAs({ sources, ordinalDot: true, starters: ['der', 'wir'] }),
  greek: segmentAs({ sources, stops: [';'] }),
};

type Row = readonly [language: keyof typeof languages, sentences: readonly string[]];

/** Sentences joined by one space must come apart again exactly. */
const apart: readonly Row[] = [
  ['it', ['Il treno è partito.', 'La stazione era vuota.']],
  ['it', ['Perché?', 'Nessuno lo sa!', 'Davvero?!', 'Sì.']],
  ['it', ['Ha detto «basta».', 'Poi è uscito.']],
  ['it', ['“Non firmeremo.”', 'Così il sindaco.']],
  ['it', ['Pane, vino, olio ecc.', 'Il resto manca.']],
  ['it', ['La sede è negli U.S.A.', 'Il direttore abita a Parma.']],
  ['ro', ['Ministrul a plecat în S.U.A.', 'El revine joi.']],
  ['ro', ['Nu a găsit nimic de acest gen.', 'În schimb, a cumpărat pâine.']],
  ['ro', ['Au lipsit mere, pere etc.', 'Restul a ajuns.']],
  ['en', ['They sold it to Harper Ltd.', 'She kept the house.']],
  ['en', ['Only you and I.', 'The others left.']],
  ['en', ['He said no.', 'She agreed.']],
  ['en', ['It ends here [3].', 'Another begins.']],
  ['en', ['It was late…', 'Nobody came.']],
  ['en', ['the bus was full.', 'we walked home.']],
  ['none', ['Първият ден беше дълъг.', 'Вторият беше кратък.']],
  ['none', ['هل وصل القطار؟', 'نعم وصل أمس.']],
  ['none', ['यह पहला वाक्य है।', 'यह दूसरा है।']],
  ['greek', ['Πού είναι το πλοίο;', 'Δεν ξέρω.']],
  ['ordinals', ['Das war am 3. Oktober.', 'Der Rest folgte 1994.', 'Wir warteten.']],
];

/** Each is one sentence, whatever stops it holds. */
const whole: readonly Row[] = [
  ['it', ['Il dott. Neri e la sig.ra Verdi votano ai sensi dell’art. 12 del d.lgs. 33.']],
  ['it', ['Costa 3.500,75 euro, cfr. pag. 18 e vol. II del catalogo.']],
  ['it', ['Molti cereali, p. es. il farro, crescono in collina.']],
  ['it', ['J. R. R. Bianchi nacque nel 200 a.C. secondo lo scherzo.']],
  ['it', ['Lo disse il prof. Rossi alle 18.30 di sabato.']],
  ['ro', ['Dl. Pop locuiește pe str. Lungă nr. 5, bl. 3, sc. B.']],
  ['ro', ['Potrivit art. 7 alin. (2) lit. c) din lege, termenul e de 30 de zile.']],
  ['ro', ['Firma Alfa Trading Co. Ltd. și banca au semnat în sec. XX, pe la anul 44 î.Hr. sau mai târziu.']],
  ['en', ['Mr. and Mrs. Gray met Dr. Ames at 5 p.m. on Jan. 20 in St. Albans.']],
  ['en', ['Write to ann.lee@example.org or see https://www.example.org/a.b?c=d for No. 7.']],
  ['en', ['The U.S. Senate met.']],
  ['en', ['“Where to?” she asked.']],
  ['en', ['Stop that! he shouted.']],
  ['en', ['Wait... what was that?']],
  ['en', ['The text [...] goes on (as before.) without a break.']],
  ['en', ['He read one thing: nothing; and left.']],
  ['none', ['Das steht auf S. 5 der Ausg. von 1990.']],
  ['none', ['Bydlel na str. Nové, č. 7.']],
  ['ordinals', ['Am 21. Oktober kam der XIV. Bote.']],
];

describe('finding sentences', () => {
  it.each(apart)('parts, in %s, %j', (language, sentences) => {
    expect(languages[language](sentences.join(' '))).toEqual(sentences);
  });

  it.each(whole)('keeps whole, in %s, %j', (language, sentences) => {
    expect(languages[language](sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['Arrivò tardi.Nessuno lo aspettava.', ['Arrivò tardi.', 'Nessuno lo aspettava.']],
    ['Chi era?Nessuno.', ['Chi era?', 'Nessuno.']],
    ['Usa Node.js e v2.Beta insieme.', ['Usa Node.js e v2.Beta insieme.']],
    ['Vedi www.esempio.Roma oggi.', ['Vedi www.esempio.Roma oggi.']],
  ])('parts at a missing space only where a small letter meets a capitalised word: %s', (text, sentences) => {
    expect(languages.it(text)).toEqual(sentences);
  });

  it('needs no space after the stops of Chinese', () => {
    expect(languages.none('会议昨天结束。代表们很满意！')).toEqual(['会议昨天结束。', '代表们很满意！']);
  });

  it('keeps a list number with its sentence', () => {
    expect(languages.en('1. Open the door. 2. Close it.')).toEqual(['1. Open the door.', '2. Close it.']);
  });

  it('splits neither at a semicolon nor at a small ordinal where the language says nothing of them', () => {
    expect(languages.none('Uno; due am 3. Oktober')).toHaveLength(2);
    expect(languages.none('Uno; due')).toHaveLength(1);
  });
});

describe('cutting blocks into segments', () => {
  const findSegments = createSegmenter({ segmentation: segmentationSchema.parse({ sources }) });

  it('keeps headings and cells whole, and says which block each segment is of', () => {
    const plain = 'One. Two\n\nThree. Four.\n\nFive. Six';
    const blocks: Block[] = [
      { kind: 'heading', depth: 2, start: 0, end: 8 },
      { kind: 'item', start: 10, end: 22 },
      { kind: 'cell', start: 24, end: 33 },
    ];
    expect(findSegments(plain, blocks)).toEqual([
      { start: 0, end: 8, kind: 'heading', block: 0 },
      { start: 10, end: 16, kind: 'sentence', block: 1 },
      { start: 17, end: 22, kind: 'sentence', block: 1 },
      { start: 24, end: 33, kind: 'cell', block: 2 },
    ]);
  });

  it('finds nothing in a block of white space and control characters', () => {
    expect(findSegments(' \t\u0000\uFEFF\n', [{ kind: 'paragraph', start: 0, end: 5 }])).toEqual([]);
  });

  it('gives trimmed, ordered ranges that leave out nothing but white space, for any text', () => {
    const words = fc.constantFrom(
      'a',
      'Z',
      '.',
      '!',
      '?',
      '…',
      ' ',
      '\n',
      '"',
      '”',
      '(',
      ')',
      '1',
      'dr',
      '。',
      '\u0000',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (plain) => {
        const segments = findSegments(plain, [{ kind: 'paragraph', start: 0, end: plain.length }]);
        let last = 0;
        for (const { start, end } of segments) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(plain.slice(start, end)).not.toBe('');
          expect(plain.slice(start, end).trim()).toBe(plain.slice(start, end));
          expect(plain.slice(last, start)).toMatch(/^[\s\p{Cc}\u200B\uFEFF]*$/u);
          last = end;
        }
        expect(plain.slice(last)).toMatch(/^[\s\p{Cc}\u200B\uFEFF]*$/u);
      }),
    );
  });
});
