import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeFigures } from '../../../src/pipeline/attribution/figure-context.ts';
import { readMarked } from './marked-text.ts';
import { type Lang, readSpeech } from './speech-readers.ts';

function read(lang: Lang, marked: string) {
  const { plain, segments, figures, mentions } = readMarked(marked);
  return attributeFigures(plain, readSpeech[lang](plain, segments), figures, mentions);
}

const about: [Lang, string, string[][]][] = [
  ['it', 'La {france Francia} ha spedito al {chad Ciad} [count 30 camion].', [['france', 'chad']]],
  [
    'it',
    'La {france Francia} ha speso [money 5 euro], la {spain Spagna} [money 3 euro] e l’{italy Italia} [money 2 euro].',
    [['france'], ['spain'], ['italy']],
  ],
  ['it', 'Secondo la {france Francia}, la {spain Spagna} ha speso [money 5 euro].', [['spain']]],
  ['it', 'La {spain Spagna} ha venduto [count 30 camion] per lavori in {chad Ciad}.', [['spain']]],
  ['it', 'La {spain Spagna} ha versato [money 5 euro] per il {chad Ciad}.', [['spain', 'chad']]],
  ['it', 'La {spain Spagna}, che confina con la {france Francia}, ha speso [money 5 euro].', [['spain']]],
  [
    'ro',
    '{poland Polonia} a cumpărat [count 250 de tancuri], iar {chad Ciadul} [count 18 tancuri].',
    [['poland'], ['chad']],
  ],
  ['ro', '{france Franța} spune că {spain Spania} a plătit [money 5 lei].', [['spain']]],
  ['ro', '{spain Spania}, care a plătit [money 5 lei], a cerut ajutor {france Franței}.', [['spain']]],
  ['ro', 'În {chad Ciad} sunt [count 5 poduri].', [['chad']]],
  [
    'ro',
    '[percent 70%] din datoria de [money 9 lei] a {chad Ciadului} a mers la {france Franța}.',
    [['chad', 'france'], ['chad']],
  ],
  ['en', '{spain Spain} sold [count 30 trucks] to {chad Chad}, and {france France} protested.', [['spain', 'chad']]],
  ['en', 'Officials in {france France} said that {spain Spain} paid [money $5].', [['spain']]],
  ['en', '{spain Spain} shipped trucks and bought [count 30 boats].', [['spain']]],
  [
    'en',
    'In all [count 30 trucks] from {spain Spain} and {chad Chad} made the [ordinal third] trip.',
    [['spain', 'chad'], []],
  ],
  ['en', 'On [date 5 May] {spain Spain} left.', [[]]],
];

const speakers: [Lang, string, string | undefined, string][] = [
  ['it', 'La diga, ha detto il sindaco, costa [money 5 euro].', 'il sindaco', 'reported'],
  ['it', 'Il rapporto afferma che la diga sarebbe costata [money 5 euro].', 'Il rapporto', 'reported'],
  ['it', 'La diga sarebbe costata [money 5 euro].', undefined, 'hedged'],
  ['ro', 'Ministrul a declarat că taxa ar putea ajunge la [money 5 lei].', 'Ministrul', 'hedged'],
  ['ro', 'Taxa a ajuns la [money 5 lei].', undefined, 'asserted'],
  ['en', 'According to the mayor, engineers say that the dam cost [money $5].', 'engineers', 'reported'],
  ['en', 'The dam cost [money $5], while the mayor said that the road was free.', undefined, 'asserted'],
  ['en', 'The dam, which cost [money $5], may be closed.', undefined, 'asserted'],
];

describe('what the sentence says of a figure', () => {
  it.each(about)('whom it is about (%s): %s', (lang, marked, entities) => {
    expect(read(lang, marked).map((context) => context.entities)).toEqual(entities);
  });

  it.each(speakers)('who says so and how surely (%s): %s', (lang, marked, source, modality) => {
    const [context] = read(lang, marked);
    expect([context?.attribution?.text, context?.modality]).toEqual([source, modality]);
  });

  it('answers for each figure in order, and asserts what stands in no segment', () => {
    const { plain, figures } = readMarked('It cost [money $5] and [money $6].');
    expect(attributeFigures(plain, readSpeech.en(plain, []), figures, [])).toEqual([
      { modality: 'asserted', entities: [] },
      { modality: 'asserted', entities: [] },
    ]);
  });

  it('never throws, wherever figures and names stand', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.constantFrom<Lang>('it', 'ro', 'en'), (plain, from, to, lang) => {
        const [start = 0, last = 0] = [from % plain.length, to % plain.length].sort((a, b) => a - b);
        const range = { start, end: last + 1, text: plain.slice(start, last + 1) };
        const marked = readMarked('[money 5] {spain x}');
        const figures = marked.figures.map((figure) => ({ ...figure, ...range }));
        const mentions = marked.mentions.map((mention) => ({ ...mention, ...range }));
        expect(
          attributeFigures(plain, readSpeech[lang](plain, [{ start: 0, end: plain.length }]), figures, mentions),
        ).toHaveLength(1);
      }),
    );
  });
});
