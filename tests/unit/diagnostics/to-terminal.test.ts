import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Paint } from '../../../src/diagnostics/terminal/paint.ts';
import { type TerminalOptions, toTerminal } from '../../../src/diagnostics/to-terminal.ts';
import { createDiagnostic } from './create-diagnostic.ts';

const text = [
  '---',
  'title: Two ports',
  '---',
  '',
  'They sailed to <Entity id="genva" /> in May.',
  'one',
  'two',
  'three',
  'four',
].join('\n');
const wrong = createDiagnostic({
  start: { line: 5, column: 24 },
  end: { line: 5, column: 34 },
  cure: 'did you mean genoa?',
  replacement: 'id="genoa"',
});

function show(diagnostics: readonly Diagnostic[], options: Partial<TerminalOptions> = {}): string {
  return toTerminal({ diagnostics }, { readText: () => text, ...options });
}
const showToPerson = (...diagnostics: Diagnostic[]) => show(diagnostics, { isTerminal: true, hasDocument: () => true });

describe('a message on a terminal', () => {
  it('has the rule, the reason, the place, the line, the cure, the mended line and where to learn more', () => {
    expect(showToPerson(wrong)).toBe(`error[unknown-entity]: no such entity “genva”
 --> content/commentary/a.mdx:5:24
  |
5 | They sailed to <Entity id="genva" /> in May.
  |                        ^^^^^^^^^^
  = help: did you mean genoa?
  |
5 + They sailed to <Entity id="genoa" /> in May.
  |                        ++++++++++
  = more: npm run docs -- unknown-entity

`);
  });

  it('shows what belongs to it: words, and places of other lines', () => {
    const related = [
      { label: 'the sentence says', words: 'Il porto\nè chiuso' },
      { label: 'it was named here', file: 'content/commentary/a.mdx', start: { line: 2, column: 8 } },
      { label: 'and in a file without lines', file: 'b.yml' },
    ];
    expect(
      showToPerson(createDiagnostic({ start: { line: 5, column: 6 }, level: 'warning', related })),
    ).toBe(`warning[unknown-entity]: no such entity “genva”
 --> content/commentary/a.mdx:5:6
  |
5 | They sailed to <Entity id="genva" /> in May.
  |      ^
  = note: the sentence says: “Il porto è chiuso”
 ::: content/commentary/a.mdx:2:8: it was named here
  |
2 | title: Two ports
  |        -
  = note: and in a file without lines (b.yml)
  = more: npm run docs -- unknown-entity

`);
  });

  it('marks each line of a place of several lines, and leaves out those between when they are many', () => {
    const place = (line: number, column: number) => ({ start: { line: 5, column: 41 }, end: { line, column } });
    const frame = (parts: Partial<Diagnostic>) => showToPerson(createDiagnostic(parts)).split('\n').slice(2, -3);
    expect(frame(place(6, 3))).toEqual([
      '  |',
      '5 | They sailed to <Entity id="genva" /> in May.',
      '  |                                         ^^^^',
      '6 | one',
      '  | ^^',
    ]);
    expect(frame(place(9, 5)).slice(3)).toEqual(['6 | one', '  | ^^^', '...', '9 | four', '  | ^^^^']);
    expect(frame({ start: { line: 6, column: 1 }, end: { line: 7, column: 1 } })).toEqual([
      '  |',
      '6 | one',
      '  | ^^^',
    ]);
  });

  it('says nothing of lines that are not there', () => {
    const lines = showToPerson(createDiagnostic({ start: { line: 99, column: 1 } })).split('\n');
    expect(lines.slice(1)).toEqual([
      '  --> content/commentary/a.mdx:99:1',
      '   = more: npm run docs -- unknown-entity',
      '',
      '',
    ]);
    for (const nothing of [undefined, ''])
      expect(show([{ ...wrong, start: { line: 1, column: 1 } }], { readText: () => nothing }).split('\n')).toHaveLength(
        3,
      );
  });

  it('cuts what belongs to it after a long sentence', () => {
    const related = [{ label: 'it says', words: 'word '.repeat(500) }];
    const note = show([createDiagnostic({ related })])
      .split('\n')
      .find((line) => line.includes('note'));
    expect(note).toMatch(/^ {2}= note: it says: “(?:word ){78,80}word…”$/u);
  });

  it('does not name a document that is none', () => {
    expect(show([wrong], { isTerminal: true })).not.toContain('npm run docs');
  });

  it('is painted by style, and not where it is not asked for', () => {
    const paint: Paint = (style, words) => `<${style}>${words}</${style}>`;
    const painted = show([wrong], { isTerminal: true, paint });
    expect(painted).toContain('<error>error[unknown-entity]</error><strong>: no such entity “genva”</strong>');
    expect(painted).toContain('<place>5 |</place> They sailed');
    expect(painted).toContain('<error>                       ^^^^^^^^^^</error>');
    expect(painted).toContain('<mended>                       ++++++++++</mended>');
    expect(show([wrong])).not.toContain('<error>');
  });
});

describe('a message that is piped', () => {
  it('has level, place, reason, cure and rule in its first line', () => {
    expect(
      show([wrong]),
    ).toBe(`error content/commentary/a.mdx:5:24: no such entity “genva”; did you mean genoa? [unknown-entity]
  |
5 | They sailed to <Entity id="genva" /> in May.
  |                        ^^^^^^^^^^
  |
5 + They sailed to <Entity id="genoa" /> in May.
  |                        ++++++++++

`);
  });
});

describe('words that would be obeyed or misread', () => {
  it('are shown by their numbers wherever they stand', () => {
    const hostile = createDiagnostic({
      reason: 'found “\u001b[2Jx\u202e”\nerror: nothing',
      cure: 'cut\u0007 it',
      file: 'seeds/\u001b]0;x.txt',
      related: [{ label: 'said', words: '\u009b31m' }],
    });
    const shown = show([hostile], { readText: () => '\u001b[31mred\u2066' });
    expect([...shown].filter((character) => /[\p{Cc}\p{Cf}]/u.test(character) && character !== '\n')).toEqual([]);
    expect(shown.split('\n')[0]).toBe(
      'error seeds/<U+001B>]0;x.txt:1:1: found “<U+001B>[2Jx<U+202E>” error: nothing; cut<U+0007> it [unknown-entity]',
    );
    expect(shown).toContain('1 | <U+001B>[31mred<U+2066>\n  | ^^^^^^^^\n');
  });
});

describe('very many messages', () => {
  const many = Array.from({ length: 10_000 }, (_, at) =>
    createDiagnostic({ file: `content/commentary/${at % 5}.mdx`, start: { line: 5, column: 1 + (at % 30) } }),
  );
  const other = createDiagnostic({ ruleId: 'wrong-value', file: 'z.mdx' });

  it('of one rule are counted behind the first ten on a terminal, and none of another rule is', () => {
    const shown = show([...many, other], { isTerminal: true });
    expect(shown.match(/^error\[unknown-entity\]/gmu)).toHaveLength(10);
    expect(shown.match(/^error\[wrong-value\]/gmu)).toHaveLength(1);
    expect(shown).toContain(
      '9990 more of unknown-entity: 1990 in content/commentary/0.mdx, 2000 in content/commentary/1.mdx, ' +
        '2000 in content/commentary/2.mdx, and in 2 more files\n',
    );
  });

  it('are a line each where they are piped', () => {
    expect(show(many).match(/^error /gmu)).toHaveLength(10_000);
    expect(show(many).split('\n').length).toBeLessThan(10_100);
  });
});

it('puts messages in the order of files and places, errors first at one place', () => {
  const at = (file: string, line: number, column: number, level: Diagnostic['level'] = 'error') =>
    createDiagnostic({ file, start: { line, column }, level });
  const shown = show([at('b', 1, 1), at('a', 10, 1), at('a', 2, 9), at('a', 2, 3, 'warning'), at('a', 2, 3)]);
  expect(shown.match(/^(?:error|warning) \S+/gmu)).toEqual([
    'error a:2:3:',
    'warning a:2:3:',
    'error a:2:9:',
    'error a:10:1:',
    'error b:1:1:',
  ]);
});

it('is empty where there is nothing to say', () => {
  expect(show([])).toBe('');
});
