import { expect, test } from 'vitest';
import { createGateTest, toGate } from '../../../src/pipeline/to-gate.ts';

const words = ['porto', 'nave', 'милион', '五'];

test.each(words)('the gate of a word that is listed is open: %s', (word) => {
  expect(createGateTest(new Set(words.map(toGate)))(toGate(word))).toBe(true);
});

test('the gates of most other words are shut, be the list short or long', () => {
  for (const length of [1, 10, 1000]) {
    const list = Array.from({ length }, (_, at) => `listed${at}`);
    const mayBe = createGateTest(new Set(list.map(toGate)));
    const open = Array.from({ length: 1000 }, (_, at) => `other${at}`).filter((word) => mayBe(toGate(word)));
    expect(open.length).toBeLessThan(250);
  }
});

test.each(['', 'a', 'é', 'a'.repeat(100)])('the gate of %j is a whole number below 65,536', (word) => {
  expect(toGate(word)).toBeGreaterThanOrEqual(0);
  expect(toGate(word)).toBeLessThan(65_536);
  expect(Number.isInteger(toGate(word))).toBe(true);
});
