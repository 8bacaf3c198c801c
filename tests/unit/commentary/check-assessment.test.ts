import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../src/commentary/check-references.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';
import { evidence } from './evidence-of.ts';

const check = (text: string) => checkReferences(toTree(text), evidence);
const write = (attributes: string) => `<Assessment ${attributes}>\nIt will rain.\n</Assessment>`;

describe('an assessment', () => {
  it.each([
    write('likelihood="almost-no-chance" confidence="low"'),
    write('likelihood="roughly-even-chance" confidence="moderate"'),
    write('confidence="high" likelihood="almost-certain"'),
    '<Assessment likelihood="likely" confidence="high">It will rain.</Assessment>',
    'Before.\n\n<Assessment likelihood="likely" confidence="high">It will *rain*.</Assessment>\n\nAfter.',
    '<Note on="s-harbour1">\n\n<Assessment likelihood="likely" confidence="high">It will rain.</Assessment>\n\n</Note>',
  ])('holds: %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    ['likelihood="probable" confidence="low"', 'wrong-value', 'did you mean likely?'],
    ['likelihood="Very likely" confidence="low"', 'wrong-value', 'did you mean very-likely?'],
    ['likelihood="almost_certain" confidence="low"', 'wrong-value', 'did you mean almost-certain?'],
    ['likelihood="highly likely" confidence="low"', 'wrong-value', 'did you mean very-likely?'],
    ['likelihood="remote" confidence="low"', 'wrong-value', 'did you mean almost-no-chance?'],
    ['likelihood="unlikly" confidence="low"', 'wrong-value', 'did you mean unlikely?'],
    ['likelihood="constructor" confidence="low"', 'wrong-value', 'write almost-no-chance or very-unlikely or'],
    ['likelihood="likely" confidence="medium"', 'wrong-value', 'did you mean moderate?'],
    ['likelihood="likely" confidence="hgh"', 'wrong-value', 'did you mean high?'],
    ['likelihood="likely"', 'missing-attribute', 'write <Assessment likelihood="likely" confidence="moderate">'],
    ['likelihood={x} confidence="low"', 'computed-attribute', 'write it as plain text'],
    ['likelihood="likely" confidence="low" scale="ipcc"', 'unknown-attribute', 'take it out'],
  ])('is refused: %s', (attributes, ruleId, cure) => {
    expect(check(write(attributes))).toMatchObject([{ ruleId, cure: expect.stringContaining(cure) }]);
  });

  it('cannot stand among other words of a line', () => {
    const text = 'We say: <Assessment likelihood="likely" confidence="high">it will rain.</Assessment>';
    expect(check(text)).toMatchObject([{ ruleId: 'block-in-line', start: { line: 1, column: 9 } }]);
  });
});
