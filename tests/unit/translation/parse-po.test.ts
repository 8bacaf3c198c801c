import { expect, test } from 'vitest';
import { readTranslation } from '../../../src/translation/read-translation.ts';

const header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n';
const read = (body: string) => readTranslation(header + body, 'report.en', 'content/translations/report.en.po').entries;

test.each([
  ['an empty target is missing', 'msgid "Uno."\nmsgstr ""\n', 'missing'],
  ['a fuzzy target is a draft', '#, fuzzy\nmsgid "Uno."\nmsgstr "One."\n', 'draft'],
  [
    'a fuzzy target that a person wrote is unchecked',
    '# provenance: human translation by B. Writer\n#, fuzzy\nmsgid "Uno."\nmsgstr "One."\n',
    'unchecked',
  ],
  [
    'a target that a person wrote is human',
    '# provenance: human translation by B. Writer\nmsgid "Uno."\nmsgstr "One."\n',
    'human',
  ],
  [
    'a target that a person wrote and another reviewed is reviewed',
    '# provenance: human translation by B. Writer\n# reviewed: A. Reader\nmsgid "Uno."\nmsgstr "One."\n',
    'reviewed',
  ],
  ['a fuzzy target with another flag is a draft', '#, fuzzy, no-wrap\nmsgid "Uno."\nmsgstr "One."\n', 'draft'],
  ['a fuzzy target whose source changed is stale', '#, fuzzy\n#| msgid "Un."\nmsgid "Uno."\nmsgstr "One."\n', 'stale'],
  ['a target without the flag is reviewed', 'msgid "Uno."\nmsgstr "One."\n', 'reviewed'],
])('%s', (_, body, state) => {
  expect(read(body)).toMatchObject([{ source: 'Uno.', state }]);
});

test('translator comments give the provenance and the notes, and nothing else', () => {
  const [entry] = read('# provenance: by hand, 2026\n# note: a slip\n# other words\nmsgid "Uno."\nmsgstr "One."\n');
  expect(entry).toEqual({
    source: 'Uno.',
    target: 'One.',
    state: 'reviewed',
    provenance: 'by hand, 2026',
    notes: ['a slip'],
  });
});

test('what translators say is shown without what no page can show', () => {
  const [entry] = read('# provenance: by\u0007 hand\n# note: a \u001b[31m slip\u0000\nmsgid "Uno."\nmsgstr "One."\n');
  expect(entry).toMatchObject({ provenance: 'by\ufffd hand', notes: ['a \ufffd[31m slip\ufffd'] });
});

test('the header is no entry, and the name says which document and language', () => {
  expect(readTranslation(header, 'a.b.pt', 'x.po')).toEqual({ briefing: 'a.b', lang: 'pt', entries: [] });
});

test('a name without a language is refused with an example of a right one', () => {
  expect(() => readTranslation(header, 'report', 'content/translations/report.po')).toThrow('such as “report.en.po”');
});

test('text that is not PO is refused with its line', () => {
  expect(() => read('msgid "Uno."\nmsgstr "One.\n')).toThrow(
    /content\/translations\/report\.en\.po:\d+:1: not a PO file/u,
  );
});

test('a sentence is said in the translation before it only where there is one', () => {
  const joined = (source: string) => `# joined\nmsgid "${source}"\nmsgstr ""\n\n`;
  const entries = read(`${joined('Uno.')}msgid "Due."\nmsgstr "Two."\n\n${joined('Tre.')}${joined('Quattro.')}`);
  expect(entries.map(({ isJoined }) => isJoined)).toEqual([undefined, undefined, true, true]);
});
