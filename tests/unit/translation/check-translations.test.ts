import { expect, test } from 'vitest';
import type { TranslationEntry } from '../../../src/model/translation.ts';
import { checkTranslations } from '../../../src/translation/check-translations.ts';
import { createBriefing } from '../../support/create-briefing.ts';

const briefing = createBriefing({ paragraphs: [['One.', 'Two.', 'Three.']] });
const entry = (source: string, state: TranslationEntry['state']): TranslationEntry => ({
  source,
  target: 'x',
  state,
  notes: [],
});
const check = (slug: string, lang: string, ...entries: TranslationEntry[]) =>
  checkTranslations([{ briefing: slug, lang, entries }], [briefing])[0];

test('what is translated and reviewed is counted over the sentences of the document', () => {
  const result = check('test', 'it', entry('One.', 'reviewed'), entry('Two.', 'draft'), entry('Three.', 'missing'));
  expect(result).toEqual({
    file: 'content/translations/test.it.po',
    faults: [],
    segments: 3,
    translated: 2,
    reviewed: 1,
  });
});

test.each([
  ['a translation of no briefing', 'nothing', 'it', [], 'there is no briefing “nothing”'],
  ['a translation into the language of the document', 'test', 'en', [], 'the language of the document itself'],
  [
    'a sentence the document does not have',
    'test',
    'it',
    [entry('Four.', 'draft')],
    '“Four.” is no sentence of the document',
  ],
])('%s is a fault', (_, slug, lang, entries, words) => {
  expect(check(slug, lang, ...entries)?.faults).toEqual([expect.stringContaining(words)]);
});
