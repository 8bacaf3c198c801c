import { describe, expect, test } from 'vitest';
import { ingest } from '../../../scripts/ingest/ingest.ts';
import { reportTranslations } from '../../../scripts/ingest/translations/report-translations.ts';
import { toLine } from '../../../src/diagnostics/diagnostic.ts';
import { ofLevel } from '../../../src/diagnostics/report.ts';
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

type Report = Parameters<typeof reportTranslations>[0];
const list = (report: Report, level: 'error' | 'warning') =>
  ofLevel(reportTranslations(report), level).map((found) => `${toLine(found)} [${found.ruleId}]`);
const listFaults = (report: Report) => list(report, 'error');
const listDoubts = (report: Report) => list(report, 'warning');

describe('a wrong number', () => {
  const wrong = italian.replace('3 milioni', '3 miliardi');

  test('in a draft withholds its words and is said with file, line and segment', () => {
    const project = createPort(entry(0, wrong, '#, fuzzy\n') + entry(1, ''));
    const report = run(project.root);
    expect(report.read[0]?.translation.entries[0]).toMatchObject({ target: '', state: 'withheld' });
    expect(project.read(kept)).not.toContain('ha movimentato');
    expect(listFaults(report)).toEqual([]);
    expect(listDoubts(report)).toEqual([
      expect.stringMatching(
        /^content\/translations\/port\.it\.po:7:1: .* \(s-\w+\); this draft is withheld; .* \[number-changed\]$/,
      ),
    ]);
  });

  test('in a reviewed translation is a fault', () => {
    const project = createPort(entry(0, wrong) + entry(1, ''));
    expect(listFaults(run(project.root))).toEqual([
      expect.stringMatching(/^content\/translations\/port\.it\.po:6:1: .* \[number-changed\]$/),
    ]);
  });

  test('that a person has looked at and accepted stops nothing and is still said', () => {
    const project = createPort(entry(0, wrong, '# accept: number-changed the source has a misprint\n') + entry(1, ''));
    const report = run(project.root);
    expect(report.read[0]?.translation.entries[0]).toMatchObject({ target: wrong, state: 'reviewed' });
    expect(listFaults(report)).toEqual([]);
    expect(listDoubts(report)).toEqual([]);
    expect(reportTranslations(report).allowed).toMatchObject([
      {
        diagnostic: { ruleId: 'number-changed', start: { line: 7 } },
        reason: 'the source has a misprint',
      },
    ]);
  });
});

test('what was read of a translation stays while its file cannot be read, and goes with the file', () => {
  const project = createPort(entry(0, italian) + entry(1, ''));
  run(project.root);
  const before = project.read(kept);
  project.write(memory, 'msgid "open\n');
  expect(listFaults(run(project.root))).toHaveLength(1);
  expect(project.read(kept)).toBe(before);
  project.remove(memory);
  run(project.root);
  expect(() => project.read(kept)).toThrow('ENOENT');
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
    expect(after?.translation.entries.slice(1)).toMatchObject([
      { state: 'reviewed', review: 'A. Reader, 2026-11-01' },
      { state: 'reviewed' },
    ]);
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
  expect(listFaults(report)).toEqual([]);
  expect(listDoubts(report)).toEqual([expect.stringContaining(words)]);
  expect(project.read(path)).toBe(header);
  expect(project.list('.cache/translations')).toEqual(['port.it.json']);
});

test('a file that is no PO stops the build and is not overwritten', () => {
  const project = createPort('');
  project.write(memory, 'Dear editors,\n');
  expect(listFaults(run(project.root))).toEqual([expect.stringMatching(/^content\/\S+:1:1: not a PO file/)]);
  expect(project.read(memory)).toBe('Dear editors,\n');
});

describe('a file that would be read wrongly', () => {
  const latin = Buffer.from(header + entry(0, `${italian} È così.`), 'latin1');
  test.each([
    ['is not UTF-8', latin, /port\.it\.po:7:\d+: found 0xc8, which is not UTF-8; save the text as UTF-8 \[not-text\]$/],
    ['was merged badly', `${header}<<<<<<< ours\n${entry(0, italian)}`, /port\.it\.po:4:1: .*a merge left its marks/],
    [
      'says a sentence twice',
      header + entry(0, italian) + entry(0, 'Altro.', 'msgctxt "x"\n'),
      /:6:1: two entries have/,
    ],
    [
      'says another language',
      header.replace('"C', '"Language: de\\n"\n"C') + entry(0, italian),
      /its name says “it” and/,
    ],
  ])('since it %s is refused, and left as it is', (_, data, message) => {
    const project = createPort('');
    project.write(memory, data);
    expect(listFaults(run(project.root))).toEqual([expect.stringMatching(message)]);
    expect(project.read(memory)).toBe(Buffer.from(data).toString('utf8'));
  });

  test.each([
    ['port.backup.po', '“backup” is not a language tag'],
    ['port.english.po', '“english” is not a language tag'],
    ['port.pt_BR.po', '“pt_BR” is not a language tag'],
    ['port.po', 'the name says no language'],
  ])('is refused where its name is %s', (name, message) => {
    const project = createPort(entry(0, italian));
    project.write(`content/translations/${name}`, header);
    expect(listFaults(run(project.root))).toEqual([expect.stringContaining(message)]);
  });

  test('is refused where it is a folder, and what is hidden is not looked at', () => {
    const project = createPort(entry(0, italian));
    project.write('content/translations/port.fr.po/a.txt', 'x');
    project.write('content/translations/.port.de.po', 'x');
    expect(listFaults(run(project.root))).toEqual([expect.stringContaining('port.fr.po:1:1: it is a folder')]);
  });
});

describe('a language', () => {
  test.each(['ja', 'tr', 'zh-Hant'])('without data (%s) is not checked, which is said once', (lang) => {
    const project = createPort('');
    project.write(`content/translations/port.${lang}.po`, header + entry(0, 'A 2') + entry(1, 'B 3'));
    const report = run(project.root);
    expect(listFaults(report)).toEqual([]);
    expect(listDoubts(report)).toEqual([expect.stringContaining(`there is no language data for “${lang}”`)]);
  });

  test('of a region is read by the data of its language', () => {
    const project = createPort('');
    const wrong = 'O porto de Génova movimentou 4 milhões de contentores em 2023.';
    project.write('content/translations/port.pt-BR.po', header + entry(0, wrong));
    expect(listFaults(run(project.root))).toEqual([expect.stringContaining('number-changed')]);
  });
});

test('a finding that is accepted under a name no rule has is said, and stays', () => {
  const wrong = italian.replace('3 milioni', '3 miliardi');
  const project = createPort(entry(0, wrong, '# accept: nubmer-changed a misprint\n') + entry(1, ''));
  const report = run(project.root);
  expect(listFaults(report)).toEqual([expect.stringContaining('number-changed')]);
  expect(listDoubts(report)).toEqual([
    expect.stringContaining('“accept: nubmer-changed” names no rule; did you mean “number-changed”?'),
  ]);
});

test('an empty file and one without a header become whole ones', () => {
  for (const text of ['', entry(0, italian)]) {
    const project = createPort('');
    project.write(memory, text);
    run(project.root);
    expect(parsePoFile(project.read(memory), memory).headers).toMatchObject({
      Language: 'it',
      'X-Source-Language': 'en',
    });
    expect(project.read(memory)).toContain(text === '' ? 'msgstr ""' : italian);
    expect(run(project.root).read[0]?.isUpdated).toBe(false);
  }
});

test('what no page can show in a translation is shown as a mark, and the file keeps it', () => {
  const project = createPort(entry(0, `${italian}\u0001\\n\\tAncora.`) + entry(1, ''));
  const before = project.read(memory);
  expect(run(project.root).read[0]?.translation.entries[0]?.target).toBe(`${italian}\ufffd Ancora.`);
  expect(project.read(memory)).toBe(before);
});

test('what is kept of translations that are gone is removed, whatever it is', () => {
  const project = createPort(entry(0, italian));
  project.write('.cache/translations/old.it.json', 'x');
  project.write('.cache/translations/folder/a', 'x');
  project.write(kept, '{"input":');
  run(project.root);
  expect(project.list('.cache/translations')).toEqual(['port.it.json']);
  expect(JSON.parse(project.read(kept))).toMatchObject({ lang: 'it' });
});
