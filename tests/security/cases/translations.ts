const head = 'msgid ""\nmsgstr ""\n"Language: it\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n\n';
const quote = (text: string) => `"${text.replace(/["\\]/gu, '\\$&')}"`;
const entry = (source: string, target: string) => `msgid ${quote(source)}\nmsgstr ${quote(target)}\n\n`;

/** PO files that a translator, or a program of theirs, could hand in. */
export const poFiles: Readonly<Record<string, string>> = {
  'a header that names a prototype':
    head.replace('\n\n', '\n"__proto__: canary\\n"\n"constructor: canary\\n"\n\n') + entry('A', 'B'),
  'entries that are named like a prototype': head + entry('__proto__', 'canary') + entry('constructor', 'canary'),
  'a context that is a prototype': `${head}msgctxt "__proto__"\n${entry('A', 'B')}`,
  'plural forms that are a program':
    head.replace('\n\n', '\n"Plural-Forms: nplurals=2; plural=process.exit(1);\\n"\n\n') + entry('A', 'B'),
  'a plural of a thousand forms': `${head}msgid "A"\nmsgid_plural "B"\n${Array.from({ length: 1000 }, (_, at) => `msgstr[${at}] "x"`).join('\n')}\n`,
  'a plural with a form at the end of memory': `${head}msgid "A"\nmsgid_plural "B"\nmsgstr[4294967295] "x"\n`,
  'a charset that is another': head.replace('utf-8', 'utf-16') + entry('A', 'B'),
  'a charset that is a path': head.replace('utf-8', '../../etc/passwd') + entry('A', 'B'),
  'a header with lines of its own': head.replace('it\\n', 'it\\r\\nSet-Cookie: canary=1\\n') + entry('A', 'B'),
  'a language that is a path': head.replace('it\\n', '../../x\\n') + entry('A', 'B'),
  'formats of printf': head + entry('%s %n %1$s', '%n%n%n%s%s%s {0} %(x)s'),
  'words that look like code': head + entry('A', '<script>canary(1)</script>{canary(1)}'),
  'a reference to a file elsewhere': `${head}#: ../../../etc/passwd:1\n${entry('A', 'B')}`,
  'flags that nobody knows': `${head}#, fuzzy, canary-format, range:0..999999999\n${entry('A', 'B')}`,
  'a comment that forges a review': `${head}# reviewed: \u202eA. Reader, 2026-11-21\n${entry('A', 'B')}`,
  'an entry twice': head + entry('A', 'B') + entry('A', 'C'),
  'a string that stays open': `${head}msgid "A\nmsgstr "B"\n`,
  'a string that is a bomb of escapes': `${head}msgid "A"\nmsgstr "${'\\\\'.repeat(200_000)}"\n`,
  'a string of a million letters': head + entry('A', 'x'.repeat(1_000_000)),
  'a hundred thousand lines of a string': `${head}msgid "A"\nmsgstr ""\n${'"x"\n'.repeat(100_000)}`,
  'ten thousand comments': `${head}${'# x\n'.repeat(10_000)}${entry('A', 'B')}`,
  'a null': `${head}msgid "A\\0"\nmsgstr "B\u0000"\n`,
  'half a character': head + entry('A', 'B \ud800'),
  controls: head + entry('A', 'B \u001b[31m \u202e'),
  'lines that end as on an old Mac': (head + entry('A', 'B')).replaceAll('\n', '\r'),
  'no header': entry('A', 'B'),
  'no entry': head,
  nothing: '',
  'a program': '#!/bin/sh\ntouch canary\n',
  markup: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
};
