import { describe, expect, it } from 'vitest';
import { findSegments } from '../../../src/commentary/references.ts';
import { splitWords } from '../../../src/commentary/split-words.ts';
import { toQuotation } from '../../../src/commentary/to-quotation.ts';
import { evidence } from './evidence-of.ts';

const take = (id: string) => {
  const [place] = findSegments(evidence, id);
  if (!place) throw new Error(id);
  return place;
};
const original = 'Il porto ha ricevuto tre milioni di euro nel 2019.';
const english = 'The harbour received three million euros in 2019.';
const show = (id: string, reader: string, options = {}) => {
  const shown = toQuotation(take(id), reader, options);
  return [shown.original?.text, shown.translation?.text, shown.translation?.state];
};

describe('a quotation', () => {
  it.each([
    [
      'shows original and translation to a reader of another language',
      's-harbour1',
      'en',
      {},
      [original, english, 'draft'],
    ],
    ['shows the original alone to a reader of its language', 's-harbour1', 'it', {}, [original, undefined, undefined]],
    [
      'shows the original alone where there is no translation',
      's-harbour1',
      'ro',
      {},
      [original, undefined, undefined],
    ],
    [
      'does not show an empty translation',
      's-harbour2',
      'en',
      {},
      ['Secondo il sindaco i lavori sono “quasi finiti”.', undefined, undefined],
    ],
    [
      'shows the original alone when asked for its language',
      's-harbour1',
      'en',
      { lang: 'it' },
      [original, undefined, undefined],
    ],
    [
      'shows the translation alone when asked for its language',
      's-harbour1',
      'it',
      { lang: 'en' },
      [undefined, english, 'draft'],
    ],
    [
      'shows words of the original',
      's-harbour1',
      'en',
      { words: 'tre milioni' },
      ['tre milioni', undefined, undefined],
    ],
    [
      'shows words of the translation',
      's-harbour1',
      'en',
      { lang: 'en', words: 'three million' },
      [undefined, 'three million', 'draft'],
    ],
  ])('%s', (_, id, reader, options, expected) => {
    expect(show(id, reader, options)).toEqual(expected);
  });

  it('says which language its words are in', () => {
    const { original: shown, translation } = toQuotation(take('s-harbour1'), 'en');
    expect([shown?.lang, translation?.lang]).toEqual(['it', 'en']);
  });
});

describe('words brought out of a text', () => {
  it.each([
    ['are split off where they first occur', 'one two one', 'one', ['', 'one', ' two one']],
    ['stand between what is before and after', 'a slip here', 'slip', ['a ', 'slip', ' here']],
    ['are nothing where the text does not have them', 'a slip here', 'Slip', ['a slip here', '', '']],
    ['are nothing where none are asked for', 'a slip here', undefined, ['a slip here', '', '']],
  ])('%s', (_, text, part, expected) => {
    const { before, inside, after } = splitWords(text, part);
    expect([before, inside, after]).toEqual(expected);
  });
});
