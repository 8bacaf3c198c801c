import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { toEntityNames } from '../../../src/views/entity-names.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { toPreviews } from '../../../src/views/previews.ts';
import { createDocument } from '../../support/create-document.ts';
import { createEntity } from '../../support/create-entity.ts';

const glossary = [
  createEntity({ id: 'malta' as never, names: { en: 'Malta' } }),
  createEntity({
    id: 'valletta' as never,
    names: { en: 'Valletta', it: 'La Valletta' },
    standsFor: 'malta' as never,
    standsForNote: { it: 'il governo di Malta' },
    definitions: { it: 'La capitale. Ha un porto.' },
  }),
  createEntity({ id: 'cyprus' as never, names: { en: 'Cyprus' } }),
];
const document = createDocument('mare', 'it', [
  {
    id: 's-a',
    text: 'Secondo la banca La Valletta avrebbe 3 navi nel 2020, Ignota 2.',
    figures: [
      {
        ...{ id: 'f-ships', text: '3 navi', value: 3, unit: 'navi', period: '2020', subject: 'traghetti' },
        ...{ modality: 'reported', attribution: 'la banca', hedge: 'avrebbe' },
      },
      { id: 'f-two', text: '2', value: 2 },
    ],
    mentions: [
      { id: 'm-a', text: 'La Valletta', entity: 'valletta' },
      { id: 'm-b', text: 'Ignota', entity: 'unknown' },
    ],
  },
]);
const previewsFor = (locale: Locale) =>
  toPreviews(document, {
    find: () => undefined,
    locale,
    names: toEntityNames(glossary, locale, createPlaceNames()),
    format: createFigureFormatter(locale),
    glossary: new Map(glossary.map((entity) => [entity.id, entity])),
  });

describe('the previews of a document', () => {
  it('hold the names it links and no others', () => {
    expect(Object.keys(previewsFor('en').entities)).toEqual(['valletta']);
  });

  it('say what a name is in one sentence, and what it often stands for', () => {
    expect(previewsFor('it').entities['valletta']).toEqual({
      kind: 'Luogo',
      title: [{ text: 'La Valletta' }],
      lines: [
        { words: { text: 'La capitale.' } },
        { label: 'Spesso sta per:', words: { text: 'il governo di Malta' } },
      ],
    });
    expect(previewsFor('en').entities['valletta']?.lines.at(-1)).toEqual({
      label: 'Often stands for:',
      words: { text: 'Malta' },
    });
  });

  it('say in which language words are that are not the reader’s', () => {
    expect(previewsFor('ro').entities['valletta']?.title).toEqual([{ text: 'Valletta', lang: 'en', dir: 'ltr' }]);
  });

  it('say of a figure its value, what it counts, when, who says so and how sure', () => {
    const { kind, title, lines } = previewsFor('en').figures['f-ships'] ?? {};
    const foreign = (text: string) => ({ text, lang: 'it', dir: 'ltr' });
    expect(kind).toBe('count');
    expect(title).toEqual([{ text: '3' }, foreign('navi')]);
    expect(lines).toEqual([
      { label: 'What it counts:', words: foreign('“traghetti”') },
      { label: 'When:', words: { text: '2020' } },
      { label: 'Reported:', words: foreign('“la banca”') },
      { label: 'Hedged:', words: foreign('“avrebbe”') },
    ]);
  });

  it('say of a bare figure only that the document asserts it, and what that means', () => {
    const { lines } = previewsFor('en').figures['f-two'] ?? {};
    expect(lines).toEqual([
      {
        label: 'Asserted:',
        words: { text: 'The document says this in its own voice; the sentence itself names nobody.' },
      },
    ]);
  });
});
