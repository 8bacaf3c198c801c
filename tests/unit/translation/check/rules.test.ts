import { describe, expect, it } from 'vitest';
import { messageSchema } from '../../../../src/model/message.ts';
import { rules } from '../../../../src/translation/check/rules.ts';
import { tell } from '../../../../src/translation/check/tell.ts';

const ids = Object.keys(rules) as (keyof typeof rules)[];

describe('the rules a translation is checked by', () => {
  it('keep their ids, which stand in PO files', () => {
    expect(ids).toEqual([
      'number-missing',
      'number-added',
      'number-changed',
      'unit-changed',
      'date-missing',
      'date-added',
      'date-changed',
      'comparator-changed',
      'name-lost',
      'name-changed',
      'term-inconsistent',
      'hedge-lost',
      'negation-lost',
      'same-as-source',
      'length',
      'doubled-word',
      'broken-shield',
    ]);
  });

  it.each(ids)('say cause, example and cure in sentences: %s', (id) => {
    const { cause, example, cure } = rules[id];
    expect(cause).toMatch(/^\p{Lu}.*[.]$/su);
    expect(cure).toMatch(/^\p{Lu}.*[.]$/su);
    expect(example.source).not.toBe('');
    expect(example.target).not.toBe('');
  });

  it.each(ids)('make messages of the model at their level: %s', (id) => {
    expect(messageSchema.parse(tell(id, 'a reason'))).toEqual({
      ruleId: id,
      level: rules[id].level,
      reason: 'a reason',
    });
  });

  it('are warnings where there is doubt', () => {
    expect(tell('hedge-lost', 'a reason', { isDoubtful: true, at: { start: 1, end: 3 } })).toEqual({
      ruleId: 'hedge-lost',
      level: 'warning',
      reason: 'a reason',
      start: 1,
      end: 3,
    });
  });
});
