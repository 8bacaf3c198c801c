import { expect, test } from 'vitest';
import { alignLine } from '../../../scripts/ndjson/align-line.ts';

const align = (line: unknown) =>
  alignLine(new TextEncoder().encode(typeof line === 'string' ? line : JSON.stringify(line)));

test('a valid line gives its id, beads and scores', () => {
  const line = {
    id: 'a',
    sourceLang: 'it',
    targetLang: 'en',
    source: ['Nel 2019.', 'Fine.'],
    target: ['In 2019.', 'End.'],
  };
  expect(align(line)).toEqual({
    isFault: false,
    output: {
      id: 'a',
      beads: [
        [[0], [0]],
        [[1], [1]],
      ],
      scores: [expect.any(Number), expect.any(Number)],
    },
  });
});

test.each([
  ['not JSON', '{"id"', null, 'not JSON'],
  ['no source', { id: 'a', target: [] }, 'a', '“source”'],
  ['a target that is no list', { id: 'a', source: [], target: 'b' }, 'a', '“target”'],
  ['a sentence that is no text', { id: 'a', source: [1], target: [] }, 'a', '“source.0”'],
  ['a language tag that is none', { id: 'a', source: [], target: [], sourceLang: 'en_US' }, 'a', '“sourceLang”'],
])('%s gives an id and one error', (_, line, id, words) => {
  expect(align(line)).toEqual({
    isFault: true,
    output: { id, messages: [{ ruleId: 'invalid-input', level: 'error', reason: expect.stringContaining(words) }] },
  });
});
