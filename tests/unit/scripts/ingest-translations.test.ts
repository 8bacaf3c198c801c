import { describe, expect, test } from 'vitest';
import { ingest } from '../../../scripts/ingest/ingest.ts';
import {
  listTranslationDoubts,
  listTranslationFaults,
} from '../../../scripts/ingest/translations/print-translations.ts';
import { parsePoFile } from '../../../src/translation/po/parse-po-file.ts';
import { createProject } from '../../support/create-project.ts';

const header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n';
const sentences = ['The port of Genoa handled 3 million containers in 2023.', 'No ship was damaged.'];
const italian = 'Il porto di Genova ha movimentato 3 milioni di container nel 2023.';
const entry = (at: number, target: string, more = '') =>
  `\n#: seeds/port.txt:${at * 2 + 1}\n${more}msgid "${sentences[at]}"\nmsgstr "${target}"\n`;
const memory = 'content/translations/port.it.po';
const kept = '.cache/translations/port.it.json';

function createPort(po: string) {
  return createProject({
    'seeds/port.txt': `${sentences.join('\n\n')}\n`,
    'seeds/port.yml': 'lang: en\ntitle: Port\n',
    [memory]: header + po,
  });
}
const run = (root: string) => ingest({ root }).translations;

test('a translation that says what the document says is read, and its file is not touched', () => {
  const project = createPort(entry(0, italian) + entry(1, 'Nessuna nave è stata danneggiata.', '#, fuzzy\n'));
  const before = project.read(memory);
  const { read } = run(project.root);
  expect(read).toMatchObject([{ file: memory, isUpdated: false, findings: [] }]);
  expect(project.read(memory)).toBe(before);
  const { pairs } = JSON.parse(project.read(kept));
  const words = pairs[0].links.map(({ start, end }: { start: number; end: number }) => italian.slice(start, end));
  expect(words).toEqual(expect.arrayContaining(['3 milioni di container', '2023']));
});

describe('a wrong number', () => {
  const wrong = italian.replace('3 milioni', '3 miliardi');

  test('in a draft withholds its words and is said with file, line and segment', () => {
    const project = createPort(entry(0, wrong, '#, fuzzy\n') + entry(1, ''));
    const report = run(project.root);
    expect(report.read[0]?.translation.entries[0]).toMatchObject({ target: '', state: 'withheld' });
    expect(project.read(kept)).not.toContain('ha movimentato');
    expect(listTranslationFaults(report)).toEqual([]);
    expect(listTranslationDoubts(report)).toEqual([
      expect.stringMatching(/^content\/translations\/port\.it\.po:7:1: number-changed \(s-\w+\): .*withheld$/),
    ]);
  });

  test('in a reviewed translation is a fault', () => {
    const project = createPort(entry(0, wrong) + entry(1, ''));
    expect(listTranslationFaults(run(project.root))).toEqual([
      expect.stringMatching(/^content\/translations\/port\.it\.po:6:1: number-changed/),
    ]);
  });

  test('that a person has looked at and accepted stops nothing and is still said', () => {
    const project = createPort(entry(0, wrong, '# accept: number-changed the source has a misprint\n') + entry(1, ''));
    const report = run(project.root);
    expect(report.read[0]?.translation.entries[0]).toMatchObject({ target: wrong, state: 'reviewed' });
    expect(listTranslationFaults(report)).toEqual([]);
    expect(listTranslationDoubts(report)).toEqual([expect.stringContaining('(accepted)')]);
  });
});

describe('a document that changed', () => {
  const reviewed = '# reviewed: A. Reader, 2026-11-01\n';

  test('keeps every translation and state when a paragraph is put before all others', () => {
    const project = createPort(entry(0, italian, reviewed) + entry(1, 'Nessuna nave è stata danneggiata.'));
    const ids = run(project.root).read[0]?.translation.pairs?.map(({ segments }) => segments);
    project.write('seeds/port.txt', `A first word.\n\n${sentences.join('\n\n')}\n`);
    const [after] = run(project.root).read;
    expect(after?.isUpdated).toBe(true);
    expect(after?.translation.pairs?.map(({ segments }) => segments)).toEqual(ids);
    expect(parsePoFile(project.read(memory), memory).entries).toMatchObject([
      { source: 'A first word.', target: '' },
      { target: italian, isDraft: false, comments: [reviewed.slice(2).trim()], references: ['seeds/port.txt:3'] },
      { target: 'Nessuna nave è stata danneggiata.', isDraft: false },
    ]);
    expect(run(project.root).read[0]?.isUpdated).toBe(false);
  });

  test('marks the translation of a changed sentence as made for the old words', () => {
    const project = createPort(entry(0, italian, reviewed) + entry(1, ''));
    run(project.root);
    project.write('seeds/port.txt', `${sentences[0]?.replace('Genoa', 'Trieste')}\n\n${sentences[1]}\n`);
    run(project.root);
    expect(parsePoFile(project.read(memory), memory).entries[0]).toMatchObject({
      target: italian,
      isDraft: true,
      previous: sentences[0],
    });
  });

  test('is only spoken of in a dry run', () => {
    const project = createPort(entry(0, italian) + entry(1, ''));
    run(project.root);
    const before = project.read(memory);
    project.write('seeds/port.txt', `A first word.\n\n${sentences.join('\n\n')}\n`);
    ingest({ root: project.root });
    project.write(memory, before);
    expect(ingest({ root: project.root, isDryRun: true }).translations.read[0]?.isUpdated).toBe(true);
    expect(project.read(memory)).toBe(before);
  });
});

test.each([
  ['of no document', 'content/translations/other.it.po', 'there is no briefing “other”'],
  ['into the language of the document', 'content/translations/port.en.po', 'the language of the document itself'],
])('a translation %s is left where it is and said', (_, path, words) => {
  const project = createPort(entry(0, italian) + entry(1, ''));
  project.write(path, header);
  const report = run(project.root);
  expect(listTranslationFaults(report)).toEqual([]);
  expect(listTranslationDoubts(report)).toEqual([expect.stringContaining(words)]);
  expect(project.read(path)).toBe(header);
  expect(project.list('.cache/translations')).toEqual(['port.it.json']);
});

test('a file that is no PO stops the build and is not overwritten', () => {
  const project = createPort('');
  project.write(memory, 'Dear editors,\n');
  expect(listTranslationFaults(run(project.root))).toEqual([expect.stringMatching(/^content\/\S+:1:1: not a PO file/)]);
  expect(project.read(memory)).toBe('Dear editors,\n');
});
