import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProjectPipeline } from '../../../scripts/ingest/project-pipeline.ts';
import { extractionSchema } from '../../../src/model/extraction.ts';
import { toExtraction } from '../../../src/pipeline/to-extraction.ts';
import { readGlossary } from '../../support/read-glossary.ts';

const pipeline = createProjectPipeline(readGlossary());
const extract = (text: string, lang = 'en', format: 'text' | 'markdown' | 'html' = 'text') =>
  toExtraction(pipeline({ text, lang, format }));

const words = fc.constantFrom(
  ...[
    'China',
    'Rusiei',
    'l’Italia',
    '3,5 million',
    '12%',
    '$',
    'from',
    'la peste',
    'tra',
    '2023',
    'marzo',
    'said',
    '.',
    '„',
    '”',
  ],
  ...[
    'G7',
    'art. 5',
    'Co. Ltd.',
    '10-15',
    '\n\n',
    '- ',
    '# ',
    '|',
    '<b>',
    '&amp;',
    '\u200f',
    '\u0000',
    '\ud800',
    '1'.repeat(40),
  ],
);
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
);

describe.each(['text', 'markdown', 'html'] as const)('%s of any kind', (format) => {
  test.each(['en', 'it', 'ro'])('in %s gives an extraction whose every span is a slice of the source', (lang) => {
    fc.assert(
      fc.property(anything, (text) => {
        const { segments, figures, mentions } = extractionSchema.parse(extract(text, lang, format));
        const parts = figures.flatMap(({ cue, attribution }) =>
          [cue, attribution].filter((span) => span !== undefined),
        );
        for (const { start, end, text: slice } of [...figures, ...mentions, ...parts]) {
          expect(text.slice(start, end)).toBe(slice);
        }
        const ids = [...segments, ...figures, ...mentions].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });
});

const report = [
  'The ministry said exports rose from 3 million euros in 2021 to 5 million euros in 2023.',
  'Italy may buy 40 ships, according to the report.',
];

test('a paragraph put in front moves no id', () => {
  const toIds = (text: string) => {
    const { segments, figures, mentions } = extract(text);
    return [...segments, ...figures, ...mentions].map(({ id }) => id);
  };
  const before = toIds(report.join(' '));
  const after = toIds(`Nothing of this was known in May 2020, said 3 people in France.\n\n${report.join(' ')}`);
  expect(before.length).toBeGreaterThan(8);
  expect(after.slice(-before.length).length).toBe(before.length);
  expect(before.filter((id) => !after.includes(id))).toEqual([]);
});

test('an exact repeat of a sentence has an id of its own', () => {
  const { segments, figures } = extract(`${report[1]} ${report[1]}`);
  expect(segments[1]?.id).toBe(`${segments[0]?.id}-2`);
  expect(figures.map(({ id }) => id)).toHaveLength(new Set(figures.map(({ id }) => id)).size);
});

test('the same text gives the same extraction twice', () => {
  expect(extract(report.join(' '))).toEqual(extract(report.join(' ')));
});

test('offsets lead through Markdown and HTML to the source as given', () => {
  const spans = (source: string, format: 'markdown' | 'html') =>
    extract(source, 'en', format).figures.map(({ text }) => text);
  expect(spans('It cost **12 million dollars**.', 'markdown')).toEqual(['12 million dollars']);
  expect(spans('<p>It cost <b>12&nbsp;million</b> dollars.', 'html')).toEqual(['12&nbsp;million</b> dollars']);
});

test.each([
  ['“nb”, the language given', 'Ministeren sa at eksporten økte, og at den vil øke mer når havnen åpner.', 'nb'],
  ['the text does not show in which language it is; say it with “lang”', '𒀀𒁀𒂀 𒃀𒄀𒅀', undefined],
])('a text in a language without data (%s) is one error and nothing else', (named, text, lang) => {
  const { segments, messages } = toExtraction(pipeline({ text, format: 'text', ...(lang && { lang }) }));
  expect(segments).toEqual([]);
  expect(messages).toEqual([
    expect.objectContaining({ ruleId: 'unknown-language', level: 'error', reason: expect.stringContaining(named) }),
  ]);
});

test('a regional tag is read with the data of its language', () => {
  expect(extract(report.join(' '), 'en-GB').lang).toBe('en');
});

test.each([
  ['it', 'Il ministero afferma che l’azienda avrebbe venduto navi per 3 milioni di euro.', 'reported', 'avrebbe'],
  ['en', 'According to the ministry, the firm reportedly sold 40 ships.', 'reported', 'reportedly'],
  ['en', 'The ministry said the firm may sell 40 ships.', 'hedged', 'may'],
  ['en', 'The ministry said the firm sold 40 ships.', 'reported', undefined],
  ['en', 'The firm sold 40 ships.', 'asserted', undefined],
])('what leaves a figure open is kept, whoever says so (%s: %s)', (lang, text, modality, hedge) => {
  const [figure] = extract(text, lang).figures;
  expect([figure?.modality, figure?.hedge?.text]).toEqual([modality, hedge]);
});
