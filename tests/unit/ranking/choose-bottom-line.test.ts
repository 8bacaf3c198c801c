import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import type { Modality } from '../../../src/model/figure.ts';
import { createBottomLineChooser } from '../../../src/pipeline/ranking/choose-bottom-line.ts';
import { createLeaningTest } from '../../../src/pipeline/ranking/leaning-test.ts';
import { documentOf, figureOf, toSegmentId } from './evidence.ts';

const choose = createBottomLineChooser(loadLexicon('en'));
const plainWords = 'The weather on the coast stayed as it had been all week.';

function chooseFrom(
  sentences: readonly string[],
  options: { hedged?: number; figureIn?: number; heading?: number } = {},
) {
  const kinds = options.heading === undefined ? {} : { [options.heading]: 'heading' as const };
  const document = documentOf(sentences, kinds);
  const stances = sentences.map((_, at) => ({ modality: (at === options.hedged ? 'hedged' : 'asserted') as Modality }));
  const segment = `s-${options.figureIn}`;
  const figures = options.figureIn === undefined ? [] : [figureOf('a', 0, { kind: 'percent', value: 5, segment })];
  return choose({ ...document, stances, figures, keyFigures: figures.map(({ id }) => id) });
}

describe('the bottom line', () => {
  it('takes the opening and the sentence with the key figure, in the order of the document', () => {
    const sentences = ['The harbour of ROMA was closed by the storm on Monday.', ...Array(8).fill(plainWords)];
    const chosen = chooseFrom([...sentences, 'The storm took five percent of the boats in the harbour.'], {
      figureIn: 9,
    });
    expect(chosen).toEqual(['0', '9'].map(toSegmentId));
  });

  it.each([
    ['is left open by its words', { hedged: 1 }, 'The harbour of MILANO was closed by the storm on Monday.'],
    ['leans on the sentence before it', {}, 'This closed the harbour of MILANO for the rest of the week.'],
    ['is too short to stand alone', {}, 'MILANO closed.'],
    ['is a heading', { heading: 1 }, 'The harbour of MILANO was closed by the storm on Monday'],
    ['is too long to be a line', {}, `The harbour of MILANO ${'and the town '.repeat(50)}closed.`],
  ])('leaves out a sentence that %s', (_, options, sentence) => {
    expect(chooseFrom(['The harbour of ROMA was closed by the storm on Monday.', sentence], options)).toEqual([
      toSegmentId('0'),
    ]);
  });

  it('takes no sentence that brings nothing the others have not said', () => {
    const repeated = 'The harbour of ROMA was closed by the storm on Monday.';
    expect(chooseFrom([repeated, repeated, repeated])).toEqual([toSegmentId('0')]);
  });

  it('is empty where no sentence can stand alone', () => {
    expect(chooseFrom(['This.', 'But no.'])).toEqual([]);
  });

  it('has at most three sentences, in order, the same each time', () => {
    const sentence = fc.constantFrom(
      plainWords,
      'This was so for the whole of ROMA all week long.',
      'ROMA and MILANO were closed all day by the storm.',
      'NAPOLI stayed open all day in spite of the storm.',
      'TORINO sent forty of its boats to the closed harbour.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (sentences) => {
        const chosen = chooseFrom(sentences);
        const places = chosen.map((id) => Number(id.slice(2)));
        expect(chosen.length).toBeLessThanOrEqual(3);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(chooseFrom(sentences)).toEqual(chosen);
      }),
    );
  });
});

describe('whether a sentence leans on the one before it', () => {
  it.each([
    ['it', 'Ciò preoccupa le autorità.', true],
    ['it', 'Quest’ultimo non ha risposto.', true],
    ['it', "D'altra parte il prezzo sale.", true],
    ['it', 'Citando la stampa, ha taciuto.', false],
    ['it', 'La Francia ha risposto.', false],
    ['it', 'Cinque navi sono partite.', false],
    ['ro', 'Acesta nu a răspuns.', true],
    ['ro', 'De asemenea, prețul crește.', true],
    ['ro', 'Elena Pop a răspuns.', false],
    ['ro', 'Franța a răspuns.', false],
    ['en', 'However, the price rose.', true],
    ['en', 'They left.', true],
    ['en', 'Thistles grow here.', false],
    ['en', 'The port is open.', false],
  ])('(%s) %s', (lang, sentence, leans) => {
    expect(createLeaningTest(loadLexicon(lang).attribution.leaning)(sentence)).toBe(leans);
  });
});
