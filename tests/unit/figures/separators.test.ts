import { describe, expect, it } from 'vitest';
import { readMarks } from '../../../src/pipeline/figures/numerals/read-marks.ts';
import { createFinder, describeFigure } from './find-in.ts';

const italian = createFinder('it');
const english = createFinder('en');

describe('what separators show', () => {
  it.each([
    [['1', '5'], ['.'], { decimal: '.' }],
    [['1', '234'], ['.'], { open: '.' }],
    [['0', '234'], [','], { decimal: ',' }],
    [['1', '234', '567'], ['.', '.'], { group: '.' }],
    [['1', '234', '5'], ['.', ','], { group: '.', decimal: ',' }],
    [['1234'], [], undefined],
    [['1', '234'], [' '], undefined],
    [['1', '234', '5'], [' ', ','], undefined],
  ])('%j with %j between show %j', (groups, separators, expected) => {
    expect(readMarks(groups, separators)).toEqual(expected);
  });
});

describe('numbers that can be read in two ways', () => {
  it('are read as the other numbers of the document are written, with a message', () => {
    const { figures, messages } = italian('Pesa 2.5 kg, misura 1.75 m e costa 1.234 euro.');
    expect(figures.map(describeFigure)).toContain('money 1.234 EUR: 1.234 euro');
    expect(messages.map(({ reason }) => reason)).toEqual([
      "“1.234 euro” can be read in two ways. It was read as 1.234, as the document's other numbers are written, against the habit of its language; check it against the source.",
    ]);
  });

  it('turn thousands where English text writes as the continent does', () => {
    const { figures } = english('It weighs 2,5 kg, is 1,75 m tall and costs 1.234 euros.');
    expect(figures.map(describeFigure)).toContain('money 1234 EUR: 1.234 euros');
  });

  it('stay as the language writes them where the document writes both ways, with a message', () => {
    const { figures, messages } = italian('Pesa 2.5 kg, misura 1,75 m e costa 1.234 euro.');
    expect(figures.map(describeFigure)).toContain('money 1234 EUR: 1.234 euro');
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['ambiguous-number']);
    expect(messages[0]?.reason).toContain('written in more than one way');
  });

  it.each([
    'Pesa 2,5 kg e costa 1.234 euro.',
    'Costa 1.234 euro e 12.500 lire.',
    'Alle 15.30 del 12.04.2024 costava 1.234 euro.',
    'La versione 2.5 costa 1.234.567 euro e 2.345 lire.',
  ])('need no message in “%s”', (text) => {
    expect(italian(text).messages).toEqual([]);
  });
});
