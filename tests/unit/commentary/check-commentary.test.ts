import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCommentary } from '../../../src/commentary/check-commentary.ts';

const frontMatter = '---\ntitle: T\nsummary: S\nauthors: [A]\ndate: 2025-01-02\n---\n';

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
    write('content/commentary/ignored.txt', '<Entity id="nobody" />');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('says the faults of all files, counting lines from the top of the file', () => {
    const messages = checkCommentary(root, 'full').map(({ message }) => message);
    expect(messages).toEqual([
      'content/commentary/b-wrong.mdx:9:9: <Entity> id="genova": no such entity; did you mean genoa (“A port in Italy.”)?',
      expect.stringMatching(/^content\/commentary\/c-broken\.mdx:\d+:\d+: /),
      expect.stringMatching(/^content\/commentary\/d-undated\.mdx:\d+:\d+: “date”/),
    ]);
  });

  it('finds nothing where there is no commentary', () => {
    expect(checkCommentary(join(root, 'nowhere'), 'full')).toEqual([]);
  });
});
