import { expect, test } from 'vitest';
import { createProjectPipeline } from '../../../scripts/ingest/project-pipeline.ts';
import { createLineExtractor } from '../../../scripts/ndjson/extract-line.ts';
import { readLines } from '../../../scripts/ndjson/read-lines.ts';

const extractLine = createLineExtractor(createProjectPipeline([]));
const encode = (text: string) => new TextEncoder().encode(text);
const extract = (line: unknown) => extractLine(encode(typeof line === 'string' ? line : JSON.stringify(line)));

test('a valid line gives its id, language and findings', () => {
  const { output, isFault } = extract({ id: 'a', text: 'It cost 3 million euros.', lang: 'en' });
  expect(isFault).toBe(false);
  expect(output).toMatchObject({
    id: 'a',
    lang: 'en',
    figures: [{ text: '3 million euros', value: 3e6, unit: 'EUR' }],
  });
});

test.each([
  ['not JSON', '{"id": "a"', null, 'not JSON'],
  ['no text', { id: 'a' }, 'a', '“text”'],
  ['no id', { text: 'a' }, null, '“id”'],
  ['an unknown format', { id: 'a', text: 'b', format: 'pdf' }, 'a', '“format”'],
  ['a language tag that is none', { id: 'a', text: 'b', lang: 'en_US' }, 'a', '“lang”'],
  ['a date that is none', { id: 'a', text: 'b', date: '2024-02-30' }, 'a', '“date”'],
  ['an empty line', '', null, 'not JSON'],
])('%s gives an id and one error', (_, line, id, words) => {
  const { output, isFault } = extract(line);
  expect(isFault).toBe(true);
  expect(output).toEqual({
    id,
    messages: [{ ruleId: 'invalid-input', level: 'error', reason: expect.stringContaining(words) }],
  });
});

test('bytes that are not UTF-8 are an error, not other text', () => {
  expect(extractLine(Uint8Array.of(0x7b, 0xff)).output.messages[0]?.reason).toContain('found 0xff');
});

test('a text that cannot be read is a fault with the reason', () => {
  const { output, isFault } = extract({ id: 'a', text: '>'.repeat(5000), format: 'markdown', lang: 'en' });
  expect([isFault, output.messages[0]?.level]).toEqual([true, 'error']);
});

test('a pipeline that fails is an error of its line', () => {
  const failing = createLineExtractor(() => {
    throw new RangeError('out of paper');
  });
  const { output } = failing(encode('{"id":"a","text":"b"}'));
  expect(output).toEqual({
    id: 'a',
    messages: [expect.objectContaining({ ruleId: 'internal-fault', level: 'error' })],
  });
});

test('only a line feed ends a line, wherever the chunks are cut', async () => {
  const bytes = encode('a\u2028b\r\n\n✓c');
  for (let size = 1; size <= bytes.length; size += 1) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, at * size + size),
    );
    const lines: string[] = [];
    for await (const line of readLines(toStream(chunks))) lines.push(new TextDecoder().decode(line));
    expect(lines).toEqual(['a\u2028b\r', '', '✓c']);
  }
});

async function* toStream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
