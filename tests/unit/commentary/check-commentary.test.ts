import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCommentary } from '../../../src/commentary/check-commentary.ts';
import { checkText } from '../../../src/commentary/check-text.ts';
import { loadCheckTools } from '../../../src/commentary/load-check-tools.ts';
import { toLine } from '../../../src/diagnostics/diagnostic.ts';

const frontMatter = '---\ntitle: T\nsummary: S\nauthors: [A]\ndate: 2025-01-02\n---\n';

const check = (root: string) =>
  checkCommentary(root, () => loadCheckTools(root, { rights: 'full', rules: {}, movedEvidence: 'stop' }));

describe('the check of all commentary', () => {
  const root = mkdtempSync(join(tmpdir(), 'commentary-'));
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  beforeAll(() => {
    for (const folder of ['glossary', 'commentary']) mkdirSync(join(root, 'content', folder), { recursive: true });
    write('content/glossary/genoa.mdx', '---\nid: genoa\ntype: place\nnames: { en: Genoa }\n---\n\nA port in Italy.\n');
    write('content/commentary/a-good.mdx', `${frontMatter}\nIn <Entity id="genoa" />.\n`);
    write('content/commentary/b-wrong.mdx', `${frontMatter}\nIn <Entity id="genoa" /> and\n<Entity id="genova" />.\n`);
    write('content/commentary/c-broken.mdx', `${frontMatter}\nAn <Entity that never ends.\n`);
    write('content/commentary/d-undated.mdx', '---\ntitle: T\nsummary: S\nauthors: [A]\n---\n');
    writeFileSync(join(root, 'content/commentary/e-latin.mdx'), Buffer.from(`${frontMatter}\nCaf\xe9\n`, 'latin1'));
    write('content/commentary/ignored.txt', '<Entity id="nobody" />');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('says the faults of all files, counting lines from the top of the file', () => {
    const messages = check(root).diagnostics.map(toLine);
    expect(messages).toEqual([
      'content/commentary/b-wrong.mdx:9:9: <Entity> id="genova": no such entity; did you mean genoa (“A port in Italy.”)?',
      expect.stringMatching(/^content\/commentary\/c-broken\.mdx:\d+:\d+: /),
      expect.stringMatching(/^content\/commentary\/d-undated\.mdx:\d+:\d+: “date”/),
      'content/commentary/e-latin.mdx:8:4: found 0xe9, which is not UTF-8; save the text as UTF-8',
    ]);
  });

  it('says that a text is nested too deeply to be read', () => {
    const text = `${frontMatter}\n${'<Note on="genoa">\n\n'.repeat(4000)}x\n\n${'</Note>\n\n'.repeat(4000)}`;
    const tools = loadCheckTools(root, { rights: 'full', rules: {}, movedEvidence: 'stop' });
    expect(checkText(text, 'a.mdx', tools).diagnostics.map(toLine)).toEqual([
      expect.stringContaining('a.mdx:1:1: its lists, quotations or components stand too deeply in one another'),
    ]);
  });

  it.each([
    [
      'They met [[]] and [[ | x]].',
      [
        [7, 10, 7, 14],
        [7, 19, 7, 27],
      ],
    ],
    ['They met [@].', [[7, 10, 7, 13]]],
    ['They met \\[[]] and `[[]]` in [[genoa]], [a](#b) [[a](#b)].', []],
  ])('says what looks like a short form and is none: %s', (text, expected) => {
    const tools = loadCheckTools(root, { rights: 'full', rules: {}, movedEvidence: 'stop' });
    const found = checkText(`${frontMatter}${text}\n`, 'a.mdx', tools).diagnostics;
    const broken = found.filter(({ ruleId }) => ruleId === 'broken-short-form');
    expect(broken.map(({ start, end }) => [start.line, start.column, end?.line, end?.column])).toEqual(expected);
  });

  it('names those of whose name only a part is written, and takes none for it', () => {
    write('content/glossary/new-port.mdx', '---\nid: new-port\ntype: place\nnames: { en: New Port }\n---\n\nA port.\n');
    const own = loadCheckTools(root, { rights: 'full', rules: {}, movedEvidence: 'stop' });
    rmSync(join(root, 'content/glossary/new-port.mdx'));
    const [fault] = checkText(`${frontMatter}In [[port]].\n`, 'a.mdx', own).diagnostics;
    expect(fault).toMatchObject({ ruleId: 'unknown-entity', cure: expect.stringContaining('[[new-port]]') });
  });

  it('refuses to let a reference pass that does not hold', () => {
    const text = `${frontMatter}\n{/* allow unknown-entity: it will come */}\n\nIn <Entity id="genova" />.\n`;
    const tools = loadCheckTools(root, { rights: 'full', rules: {}, movedEvidence: 'stop' });
    expect(checkText(text, 'a.mdx', tools).diagnostics.map(({ ruleId }) => ruleId)).toEqual([
      'allowance',
      'unknown-entity',
    ]);
  });

  it('says a rule in the settings that there is not', () => {
    const rules = { 'uncited-numbers': 'off' } as const;
    const load = () => loadCheckTools(root, { rights: 'full', rules, movedEvidence: 'stop' });
    expect(checkCommentary(root, load).diagnostics.map(toLine)).toEqual([
      'astro.config.mjs:1:1: “rules”: there is no rule of prose “uncited-numbers”; did you mean “uncited-number”?',
    ]);
  });

  it('finds nothing where there is no commentary', () => {
    expect(check(join(root, 'nowhere'))).toEqual({ diagnostics: [], allowed: [] });
  });
});
