import { describe, expect, it } from 'vitest';
import { readRecord, toRecordText } from '../../../../src/commentary/record/record-file.ts';
import { record, toContent } from './evidence-then.ts';

const port = { 's-one': 'Il porto ha {f-one|12 gru}.', 's-two': 'La diga è lunga.' };
const then = toContent({ port }, { 'La diga è lunga.': 'The dam is long.' });

describe('the record of what a commentary cites', () => {
  it('has the words of each reference that holds, once, in the order of the text', () => {
    const text =
      '[[genoa]] <Cite segment="s-two">x</Cite> <Figure id="port#f-one" /> [@s-two]\n\n' +
      '<Quote segment="s-two" lang="en" /> and <Quote segment="s-two" lang="en" words="is long" />.';
    const said = { id: 's-two', briefing: 'port', recorded: '2026-01-02' };
    const inEnglish = { ...said, kind: 'translation', lang: 'en', words: 'The dam is long.' };
    expect(record(text, then).references).toEqual([
      { kind: 'entity', id: 'genoa', lang: 'en', words: 'Genoa', recorded: '2026-01-02' },
      { ...said, kind: 'segment', lang: 'it', words: 'La diga è lunga.' },
      {
        ...{ kind: 'figure', id: 'f-one', briefing: 'port', lang: 'it', recorded: '2026-01-02' },
        ...{ words: '12 gru', sentence: 'Il porto ha 12 gru.' },
        facts: { kind: 'money', place: 1, comparator: '=', unit: 'EUR' },
      },
      inEnglish,
      { ...inEnglish, quoted: 'is long' },
    ]);
  });

  it('has the name by which a text calls an entity', () => {
    expect(record('[[Genoa|the port]]', then).references).toMatchObject([{ id: 'genoa', named: 'Genoa' }]);
  });

  it('has what notes, comparisons and timelines name', () => {
    const text =
      '<Note on="f-one">\n\nSo.\n\n</Note>\n\n<Compare figures="f-one f-none" />\n\n<Timeline entities="genoa" />';
    expect(record(text, then).references.map(({ id }) => id)).toEqual(['f-one', 'genoa']);
  });

  it.each([
    ['a sentence that no document has', '<Cite segment="s-none" />'],
    ['words that the sentence does not have', '<Quote segment="s-two" words="alta" />'],
    ['a language it is not held in', '<Quote segment="s-one" lang="en" />'],
    ['an entity that is not in the glossary', '[[Trieste]]'],
    ['what the text imports itself', 'import Cite from "./x"\n\n<Cite segment="s-one" />'],
  ])('has nothing of %s', (_, text) => {
    expect(record(text, then).references).toEqual([]);
  });

  it('has nothing of a document of which nothing may be quoted', () => {
    const closed = { ...then, unquotable: new Set(['port']) };
    expect(record('<Cite segment="s-one" /> <Figure id="f-one" />', closed).references).toEqual([]);
  });

  it('keeps the day on which the same words were first seen', () => {
    const before = record('<Cite segment="s-one" />', then);
    expect(record('<Cite segment="s-one" />', then, before, '2026-09-09')).toEqual(before);
  });

  it('takes a new translation, and the day, while the reference holds', () => {
    const before = record('<Quote segment="s-two" lang="en" />', then);
    const now = toContent({ port }, { 'La diga è lunga.': 'The dam is lengthy.' });
    expect(record('<Quote segment="s-two" lang="en" />', now, before, '2026-09-09').references).toMatchObject([
      { words: 'The dam is lengthy.', recorded: '2026-09-09' },
    ]);
  });

  it('keeps what a reference said that no longer holds, and drops what the text has no more', () => {
    const before = record('<Cite segment="s-one" /> <Cite segment="s-two" />', then);
    const now = toContent({ port: { 's-new': 'Il porto ha 14 gru.', 's-two': 'La diga è lunga.' } });
    const after = record('<Cite segment="s-one" />', now, before, '2026-09-09');
    expect(after.references).toEqual(before.references.slice(0, 1));
  });
});

it('has of a sentence that is quoted whole and in part what each said', () => {
  const text = '<Quote segment="s-two" lang="en" />\n\nIt <Quote segment="s-two" lang="en" words="is long" />.';
  const now = toContent({ port }, { 'La diga è lunga.': 'The dam is lengthy.' });
  expect(record(text, now, record(text, then), '2026-09-09').references).toMatchObject([
    { words: 'The dam is lengthy.', recorded: '2026-09-09' },
    { words: 'The dam is long.', quoted: 'is long', recorded: '2026-01-02' },
  ]);
});

describe('the file of a record', () => {
  const found = record('<Quote segment="s-two" lang="en" words="is long" /> <Figure id="f-one" />', then);
  const text = toRecordText(found);

  it('is read back as it was, and written again as the same bytes', () => {
    expect(readRecord(text, 'a.evidence.yml')).toEqual(found);
    expect(toRecordText(readRecord(text, 'a.evidence.yml'))).toBe(text);
  });

  it('says what it is and who writes it before all else', () => {
    expect(text).toMatch(/^# yaml[^\n]*\n# [\s\S]*npm run ingest[\s\S]*\nreferences:\n/u);
  });

  it.each(['a: b', '- x: "', 'words: |\n  # x', 'null', '“: {x}', '<<<<<<< HEAD', '2026-01-02', '  two  '])(
    'holds the words “%s”',
    (words) => {
      const [first, ...others] = found.references;
      const hostile = { references: [{ ...first, words }, ...others] } as typeof found;
      expect(readRecord(toRecordText(hostile), 'a.evidence.yml')).toEqual(hostile);
    },
  );

  it.each([
    ['a conflict of git', `<<<<<<< HEAD\n${text}`],
    ['another field', text.replace('lang:', 'language:')],
    ['no list', 'references: 3\n'],
  ])('is refused with its name and what to do where it has %s', (_, wrong) => {
    expect(() => readRecord(wrong, 'content/commentary/a.evidence.yml')).toThrow(
      /^content\/commentary\/a\.evidence\.yml:\d+:\d+: .*restore it/su,
    );
  });
});
