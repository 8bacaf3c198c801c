import { describe, expect, it } from 'vitest';
import { countStates } from '../../../src/views/count-states.ts';
import { toKeyFigures } from '../../../src/views/figure-card.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { listMarks, listSigns, toMarkPath, toModalityMarks } from '../../../src/views/marks.ts';
import { toReadings } from '../../../src/views/reading-text.ts';
import { toSaid } from '../../../src/views/to-said.ts';
import { createDocument } from '../../support/create-document.ts';

describe('who vouches for a statement', () => {
  it.each([
    ['asserted', undefined, ['asserted']],
    ['reported', undefined, ['reported']],
    ['reported', 'may', ['reported', 'hedged']],
    ['hedged', 'may', ['hedged']],
    ['hedged', undefined, ['hedged']],
  ] as const)('is marked for what is %s with the hedge %s by %j', (modality, hedge, marks) => {
    expect(toModalityMarks(toSaid({ modality, hedge }, 'en'))).toEqual(marks);
  });

  it('is said with the words of a figure’s span as with those of a segment, in the language of the document', () => {
    const attribution = { text: 'il sindaco', start: 3, end: 13 };
    const said = toSaid({ modality: 'reported', attribution, hedge: 'avrebbe' }, 'it');
    expect(said).toEqual({
      modality: 'reported',
      attribution: { text: 'il sindaco', lang: 'it', dir: 'ltr' },
      hedge: { text: 'avrebbe', lang: 'it', dir: 'ltr' },
    });
    expect(toSaid({ modality: 'asserted' }, 'it')).toEqual({ modality: 'asserted' });
  });

  it('is explained on the method page', () => {
    expect(toMarkPath('hedged')).toBe('about/method/#hedged');
  });
});

describe('the marks of a page', () => {
  const document = createDocument('a', 'it', [
    {
      id: 's-a',
      text: 'Arrivarono oltre 12 navi.',
      figures: [{ id: 'f-a', text: '12 navi', value: 12, unit: 'navi', comparator: '>' }],
    },
    { id: 's-b', text: 'Sarebbe vero.', modality: 'hedged' },
    { id: 's-c', text: 'Così.' },
  ]);
  const listFor = (locale: 'en' | 'it', bottomLine: readonly string[], keyFigures: readonly string[]) => {
    const readings = toReadings(document, locale, () => undefined);
    const briefing = { ...document, keyFigures: keyFigures as typeof document.keyFigures };
    return listMarks({
      readings: readings.values(),
      states: countStates(readings.values()),
      bottomLine: [...readings.values()].filter(({ segment }) => bottomLine.includes(segment.id)),
      keyFigures: toKeyFigures(briefing, readings, createFigureFormatter(locale), locale),
    });
  };

  it('are those of its figures, sentences and translations, each once, in the order of the method page', () => {
    expect(listFor('en', ['s-c'], ['f-a'])).toEqual(['asserted', 'hedged', 'over', 'stated', 'missing']);
  });

  it('are not those of sentences in the text that only assert, which carry no mark there', () => {
    expect(listFor('it', [], [])).toEqual(['hedged']);
  });
});

describe('the signs of a text', () => {
  const { segments, figures } = createDocument('t', 'it', [
    { id: 's-one', text: 'Due navi.', figures: [{ id: 'f-two', text: 'Due', value: 2 }] },
  ]);
  const none = { hasNotes: false, hasNames: false };

  it('are those that stand in it', () => {
    expect(figures).toHaveLength(1);
    expect(listSigns({ segments, figures }, { hasNotes: true, hasNames: true })).toEqual([
      'note',
      'number',
      'name',
      'figure',
    ]);
    expect(listSigns({ segments, figures }, none)).toEqual(['number', 'figure']);
    expect(listSigns({ segments, figures: [] }, none)).toEqual(['number']);
  });

  it('are none where there is no text', () => {
    expect(listSigns({ segments: [], figures: [] }, none)).toEqual([]);
  });
});
