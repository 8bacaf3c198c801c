import { expect, it } from 'vitest';
import { toGithub } from '../../../src/diagnostics/to-github.ts';
import { createDiagnostic } from './create-diagnostic.ts';

const one = (parts: Parameters<typeof createDiagnostic>[0]) => toGithub({ diagnostics: [createDiagnostic(parts)] });

it.each([
  [
    'a place within a line, whose last column is that of its last character',
    { start: { line: 3, column: 4 }, end: { line: 3, column: 9 } },
    'file=content/commentary/a.mdx,line=3,endLine=3,col=4,endColumn=8,title=unknown-entity',
  ],
  [
    'a place of which only the beginning is known',
    { start: { line: 3, column: 4 } },
    'file=content/commentary/a.mdx,line=3,col=4,title=unknown-entity',
  ],
  [
    'a place of no length',
    { start: { line: 3, column: 4 }, end: { line: 3, column: 4 } },
    'file=content/commentary/a.mdx,line=3,endLine=3,col=4,endColumn=4,title=unknown-entity',
  ],
  [
    'a place of several lines, which has no columns',
    { start: { line: 3, column: 4 }, end: { line: 5, column: 2 } },
    'file=content/commentary/a.mdx,line=3,endLine=5,title=unknown-entity',
  ],
  [
    'whole lines',
    { start: { line: 3, column: 1 }, end: { line: 4, column: 1 } },
    'file=content/commentary/a.mdx,line=3,endLine=3,title=unknown-entity',
  ],
  [
    'a name with the signs of the form in it',
    { file: 'a,b:c%d\n.mdx' },
    'file=a%2Cb%3Ac%25d%0A.mdx,line=1,col=1,title=unknown-entity',
  ],
])('%s', (_, parts, properties) => {
  expect(one(parts)).toBe(`::error ${properties}::no such entity “genva”\n`);
});

it('says reason, cure and notes in one line, with nothing in them that would be obeyed', () => {
  const related = [{ label: 'said', words: '100%\u001b[2J\r\n::error::x' }];
  expect(one({ level: 'warning', reason: 'a: b, c\n::stop::', cure: 'mend', related })).toBe(
    '::warning file=content/commentary/a.mdx,line=1,col=1,title=unknown-entity::' +
      'a: b, c ::stop::; mend%0Asaid: “100%25<U+001B>[2J ::error::x”\n',
  );
});

it('has errors before warnings, since only the first of each are shown', () => {
  const diagnostics = [createDiagnostic({ level: 'warning', file: 'a' }), createDiagnostic({ file: 'b' })];
  expect(toGithub({ diagnostics }).match(/^::\w+/gmu)).toEqual(['::error', '::warning']);
});
