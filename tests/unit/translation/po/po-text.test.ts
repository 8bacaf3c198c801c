import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePoFile } from '../../../../src/translation/po/parse-po-file.ts';
import type { PoEntry, PoFile } from '../../../../src/translation/po/po-file.ts';
import { toPoText } from '../../../../src/translation/po/to-po-text.ts';

const file = `# about this file
msgid ""
msgstr ""
"Project-Id-Version: report\\n"
"Language: en\\n"
"Content-Type: text/plain; charset=utf-8\\n"

# provenance: by hand
# note: a slip
#: seeds/a.txt:1 seeds/a.txt:9
#, fuzzy, no-wrap
#| msgid "the \\"old\\" words"
msgid "the \\"new\\" words"
msgstr "says \\\\ so"

#: seeds/a.txt:3
msgid "Uno."
msgstr ""

#: seeds/a.txt:4
msgid "2023"
msgstr "2023"

#, fuzzy
#~ msgid "gone"
#~ msgstr "away"
`;

test('a file is written as it was read, numbers in their place and obsolete entries last', () => {
  expect(toPoText(parsePoFile(file, 'a.po'))).toBe(file);
});

test('every part of an entry is read', () => {
  expect(parsePoFile(file, 'a.po').entries[0]).toEqual({
    source: 'the "new" words',
    target: 'says \\ so',
    isDraft: true,
    previous: 'the "old" words',
    references: ['seeds/a.txt:1', 'seeds/a.txt:9'],
    comments: ['provenance: by hand', 'note: a slip'],
    extracted: [],
    flags: ['no-wrap'],
  } satisfies PoEntry);
});

test('a file that another tool wrapped means the same', () => {
  const wrapped = file.replace('msgid "Uno."', 'msgid ""\n"Un"\n"o."');
  expect(parsePoFile(wrapped, 'a.po')).toEqual(parsePoFile(file, 'a.po'));
});

const words = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((text) => text.replace(/[\r\n\0]/g, ' '))
  .filter((text) => text.trim() !== '');
const source = words.filter((text) => text.trim() === text && text !== '__proto__');

test('whatever the words are, they come back', () => {
  const property = fc.property(
    fc.uniqueArray(fc.tuple(source, words, fc.boolean(), fc.option(source)), {
      selector: ([text]) => text,
    }),
    (rows) => {
      const entries = rows.map(
        ([text, target, isDraft, previous]): PoEntry => ({
          source: text,
          target,
          isDraft,
          ...(previous !== null && { previous }),
          references: [],
          comments: [],
          extracted: [],
          flags: [],
        }),
      );
      const memory: PoFile = { headers: {}, comments: [], entries, obsolete: [] };
      expect(parsePoFile(toPoText(memory), 'a.po').entries).toEqual(entries);
    },
  );
  fc.assert(property, { numRuns: 200 });
});

test.each([
  ['words that are no PO', 'msgid "a"\nmsgstr "b"\nhello there\n', /^a\.po:3:1: not a PO file: a line begins with/],
  ['an entry without a translation line', '\nmsgid "a"\n', /^a\.po:2:1: not a PO file: “a” has no “msgstr”/],
  ['a string without its end', 'msgid "a\nmsgstr "b"\n', /^a\.po:1:1: not a PO file: a string must end/],
  ['a string that ends in a backslash', 'msgid "a\\"\nmsgstr "b"\n', /^a\.po:1:1: .*a string must end/],
  [
    'an escape that is no letter here',
    'msgid "a"\nmsgstr "b\\\\ \\fc"\n',
    /^a\.po:2:1: .*a backslash stands only before/,
  ],
  ['a quotation mark within a string', 'msgid "a"\nmsgstr "b "c" d"\n', /^a\.po:2:1: .*has a backslash before it/],
  ['a file that was cut', 'msgid "a"\nmsgstr "b"\n\n#~ msgid "lo', /^a\.po:4:1: .*a string must end/],
  ['the marks of a merge', 'msgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n', /^a\.po:2:1: .*a merge left its marks here/],
  ['plural forms', 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n', /^a\.po:2:1: .*has no plural forms/],
  [
    'the same words twice among the obsolete',
    '#~ msgid "a"\n#~ msgstr "b"\n\n#~ msgid "a"\n#~ msgstr "c"\n',
    /^a\.po:4:1: .*a second time/,
  ],
  [
    'obsolete words that are back',
    'msgid "a"\nmsgstr "b"\n\n#~ msgid "a"\n#~ msgstr "c"\n',
    /^a\.po:4:1: .*a second time/,
  ],
  ['two headers', 'msgid ""\nmsgstr ""\n\nmsgid ""\nmsgstr "x"\n', /^a\.po:4:1: .*a second time/],
  [
    'the same words twice beside words that every object has',
    'msgid "constructor"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n',
    /^a\.po:7:1: .*a second time/,
  ],
  [
    'the same words twice',
    'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n',
    /^a\.po:4:1: not a PO file: these words stand here a second time/,
  ],
])('%s are refused with their line', (_, text, message) => {
  expect(() => parsePoFile(text, 'a.po')).toThrow(message);
});

test.each([
  ['a file of nothing', '', []],
  ['a file without a header', 'msgid "a"\nmsgstr "b"\n', [['a', 'b']]],
  ['a translation of white space alone, which is none', 'msgid "a"\nmsgstr " \\n"\n', [['a', '']]],
  ['lines that end as on Windows, after a byte order mark', '\ufeffmsgid "a"\r\nmsgstr "b"\r\n', [['a', 'b']]],
  [
    'words that every object has',
    'msgid "__proto__"\nmsgstr "b"\n\nmsgid "toString"\nmsgstr "c"\n',
    [
      ['__proto__', 'b'],
      ['toString', 'c'],
    ],
  ],
  [
    'the same words in two contexts',
    'msgid "a"\nmsgstr "b"\n\nmsgctxt ""\n"x"\nmsgid "a"\nmsgstr "c"\n',
    [
      ['a', 'b'],
      ['a', 'c'],
    ],
  ],
])('%s is read', (_, text, pairs) => {
  expect(parsePoFile(text, 'a.po').entries.map(({ source, target }) => [source, target])).toEqual(pairs);
});
