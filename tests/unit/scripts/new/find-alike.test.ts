import { describe, expect, it } from 'vitest';
import { findAlike } from '../../../../scripts/new/find-alike.ts';

const text = 'The harbour master opened the new pier on a cold morning, and the whole town came to see the first ship.';
const cut = text.slice(0, text.indexOf(', and'));
const han = '港口主任在寒冷的早晨开放了新码头全城的人都来看第一艘船';

describe('findAlike', () => {
  it.each([
    ['the same', text, text],
    ['the same in capitals, laid out otherwise', text, text.toUpperCase().replaceAll(' ', '\n')],
    ['a part of it', cut, text],
    ['more than it', `${text} Nobody slept that night.`, text],
    ['the same in Chinese', han, `${han}。`],
  ])('knows %s', (_, one, other) => {
    expect(
      findAlike(one, [{ text: 'Another text of quite other words, which has nothing to do with it.' }, { text: other }])
        ?.other.text,
    ).toBe(other);
  });

  it.each([
    ['the same words in another order', text, text.split(' ').toReversed().join(' ')],
    [
      'a text with one sentence of it',
      text,
      `${cut}. ${'Nothing else in it is the same at all here. '.repeat(1)}`.replace('opened the new', 'shut an old'),
    ],
    [
      'a text that has half of it',
      text,
      `${text.split(' ').slice(0, 12).join(' ')} while others slept and heard nothing of all this until noon.`,
    ],
    ['a few common words', text, 'The new pier of the town is a pier.'],
    ['two texts of no words', '', ''],
    ['texts shorter than a row', 'The new pier', 'The new pier'],
  ])('does not take %s for alike', (_, one, other) => {
    expect(findAlike(one, [{ text: other }])).toBeUndefined();
  });
});
