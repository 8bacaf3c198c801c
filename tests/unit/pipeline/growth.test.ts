import { describe, expect, test } from 'vitest';
import { worstCases } from '../../../scripts/bench/worst-cases.ts';
import { createProjectPipeline } from '../../../scripts/ingest/project-pipeline.ts';
import { readHtml } from '../../../src/pipeline/read/read-html.ts';
import { readMarkdown } from '../../../src/pipeline/read/read-markdown.ts';
import { readText } from '../../../src/pipeline/read/read-text.ts';
import { toExtraction } from '../../../src/pipeline/to-extraction.ts';

// At these lengths work that grows with the square of the text takes minutes, and work that grows with the text at most
// seconds, even on a slow machine. How much the time grows is measured by “npm run bench”, not here.
const long = 100_000;
const longest = 5_000_000;
const patience = 60_000;

const pipeline = createProjectPipeline([]);
const extract = (text: string, lang: string) => toExtraction(pipeline({ text, lang, format: 'text' }));

describe.each(['it', 'en', 'de', 'hu', 'zh', 'ar'])('the pipeline in %s', (lang) => {
  test.each(Object.entries(worstCases))(
    'reads %s in time that grows with the text',
    (_, toText) => {
      const text = toText(long);
      const { segments, figures, mentions } = extract(text, lang);
      for (const { start, end } of segments.slice(-1)) expect(end).toBeGreaterThan(start);
      for (const found of [...figures.slice(-1), ...mentions.slice(-1)])
        expect(found.text).toBe(text.slice(found.start, found.end));
    },
    patience,
  );
});

test(
  'the pipeline reads a line of five million characters',
  () => {
    const text = 'Nel 2023 il porto ha speso 3 milioni di euro, '.repeat(longest / 46);
    expect(extract(text, 'it').figures.length).toBeGreaterThan(longest / 46);
  },
  patience * 3,
);

describe.each([
  ['text', readText],
  ['Markdown', readMarkdown],
  ['HTML', readHtml],
] as const)('the reader of %s', (_, read) => {
  test.each(Object.entries(worstCases))(
    'reads %s in time that grows with the text',
    (_name, toText) => {
      const text = toText(long);
      const { plain, blocks } = read(text);
      for (const { end } of blocks.slice(-1)) expect(end).toBeLessThanOrEqual(plain.length);
    },
    patience,
  );
});
