import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../../src/model/briefing.ts';
import { toSearchExamples } from '../../../src/views/search-examples.ts';

const mention = (entity: string, text: string, form = 'name') => ({ entity, text, form });
const briefing = (lang: string, mentions: object[], figures: object[] = []) =>
  ({ lang, mentions, figures, keyFigures: ['f-1', 'f-2'] }) as unknown as Briefing;

describe('examples of queries', () => {
  test('are the name that languages write differently, though another is written more often', () => {
    const examples = toSearchExamples([
      briefing('it', [
        mention('oslo', 'Oslo'),
        mention('oslo', 'Oslo'),
        mention('oslo', 'Oslo'),
        mention('spain', 'Spagna'),
      ]),
      briefing('ro', [mention('oslo', 'Oslo'), mention('spain', 'Spania')]),
    ]);
    expect(examples.map(({ text, lang }) => [lang, text])).toEqual([
      ['it', 'Spagna'],
      ['ro', 'Spania'],
    ]);
  });

  test('are the first key figure that is a number', () => {
    const examples = toSearchExamples([
      briefing(
        'it',
        [],
        [
          { id: 'f-1', text: 'da 2 a 3' },
          { id: 'f-2', text: '3 tonnellate', value: 3 },
        ],
      ),
    ]);
    expect(examples.map(({ text }) => text)).toEqual(['3 tonnellate']);
  });

  test('are none where nothing is named or counted', () => {
    expect(toSearchExamples([briefing('it', [mention('spain', 'spagnolo', 'demonym')])])).toEqual([]);
    expect(toSearchExamples([])).toEqual([]);
  });
});
