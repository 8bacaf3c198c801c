import { expect, test } from 'vitest';
import { ingest } from '../../../../scripts/ingest/ingest.ts';
import { findDocument } from '../../../../scripts/memory/find-document.ts';
import { openMemory } from '../../../../scripts/memory/open-memory.ts';
import { mergeEntries } from '../../../../src/translation/merge-entries.ts';
import type { PoFile } from '../../../../src/translation/po/po-file.ts';
import { createProject } from '../../../support/create-project.ts';

const file = 'content/translations/note.it.po';
const header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n';

function createNote() {
  const project = createProject({ 'seeds/note.txt': 'It rains.\n\nIt snows.\n', 'seeds/note.yml': 'lang: en\n' });
  ingest({ root: project.root });
  return { ...project, open: () => openMemory(project.root, findDocument(project.root, 'note'), 'it') };
}
const bring = (source: string, target: string) => (po: PoFile) =>
  mergeEntries(po, [{ source, target, isDraft: true, comments: [] }], { replaceDrafts: false });

test('a memory that is not there yet has every sentence, and is written when something is in it', () => {
  const { open, read, list } = createNote();
  const memory = open();
  expect(memory.read().entries.map(({ source }) => source)).toEqual(['It rains.', 'It snows.']);
  expect(list('content/translations')).toEqual([]);
  memory.change(bring('It rains.', 'Piove.'));
  expect(read(file)).toContain('msgstr "Piove."');
});

test('what a translator saves while a command works is not lost', () => {
  const { open, read, write } = createNote();
  const memory = open();
  memory.read();
  write(file, `${header}\nmsgid "It snows."\nmsgstr "Nevica."\n`);
  expect(memory.change(bring('It rains.', 'Piove.'))).toMatchObject({ filled: 1 });
  expect(read(file)).toMatch(/"Piove\.".*"Nevica\."/s);
});

test('a file that says all this already is not written', () => {
  const { open, read, write } = createNote();
  open().change(bring('It rains.', 'Piove.'));
  const wrapped = read(file).replace('msgstr "Piove."', 'msgstr ""\n"Pio"\n"ve."');
  write(file, wrapped);
  open().change(bring('It rains.', 'Tira vento.'));
  expect(read(file)).toBe(wrapped);
});

test.each([
  [
    'has changed',
    'It rains. It pours.\n',
    'seeds/note.txt:1:1: it has changed since it was read; run “npm run ingest”',
  ],
  ['is gone', undefined, 'content/briefings/note.mdx:1:1: its document “seeds/note.txt” is gone; run “npm run ingest”'],
])('nothing is opened of a document that %s', (_, text, message) => {
  const { open, write, remove } = createNote();
  if (text === undefined) remove('seeds/note.txt');
  else write('seeds/note.txt', text);
  expect(open).toThrow(message);
});

test('a file that is not UTF-8 is neither read nor written', () => {
  const { open, read, write } = createNote();
  const bytes = Buffer.from(`${header}\nmsgid "It rains."\nmsgstr "Più."\n`, 'latin1');
  write(file, bytes);
  expect(() => open().change(bring('It snows.', 'Nevica.'))).toThrow(
    /note\.it\.po:6:11: found 0xf9, which is not UTF-8/,
  );
  expect(read(file)).toBe(bytes.toString('utf8'));
});
