import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parsePoFile } from '../../src/translation/po/parse-po-file.ts';

const project = process.cwd();
const slug = 'us-assessment-of-chinese-sales';
const memory = `content/translations/${slug}.en.po`;
const english = parsePoFile(readFileSync(memory, 'utf8'), memory).entries.map(({ target }) => target);

let folder = '';
beforeEach(() => {
  rmSync(folder || join(tmpdir(), 'concordance-none'), { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), 'concordance-align-'));
  for (const name of ['package.json', 'scripts', 'src', 'seeds', 'node_modules', '.npmrc']) {
    symlinkSync(join(project, name), join(folder, name));
  }
  cpSync(join(project, 'content'), join(folder, 'content'), { recursive: true });
  rmSync(join(folder, memory));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function align(file: string, text: string, words = '') {
  writeFileSync(join(folder, file), text);
  const { INIT_CWD: _, ...env } = process.env;
  const command = `npm run --silent align -- ${slug} ${file} --to en ${words}`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env });
  return { status, stdout, stderr };
}
const readEntries = () => parsePoFile(readFileSync(join(folder, memory), 'utf8'), memory).entries;

describe('npm run align with a translation', () => {
  it.each([
    ['ada.txt', english.join(' ')],
    ['ada.md', english.map((sentence) => `${sentence}\n`).join('\n')],
    ['ada.html', `<html lang="en"><body>${english.map((sentence) => `<p>${sentence}</p>`).join('')}</body></html>`],
  ])('fills the memory from %s as the work of its translator', (file, text) => {
    const { status, stdout } = align(file, text, '--by "Ada Rossi"');
    expect([status, stdout]).toEqual([0, expect.stringContaining('12 filled, 0 replaced, 0 left as they were')]);
    expect(readEntries().map(({ target }) => target)).toEqual(english);
    for (const { isDraft, comments } of readEntries()) {
      expect([isDraft, comments]).toEqual([
        false,
        [
          expect.stringMatching(
            `^provenance: human translation by Ada Rossi, from ${file}, aligned \\d{4}-\\d\\d-\\d\\d$`,
          ),
        ],
      ]);
    }
  });

  it('shows what is missing and what was added, and keeps both apart', () => {
    const changed = english.toSpliced(4, 1).toSpliced(8, 0, 'Tomorrow the museum opens its garden.');
    const { stdout } = align('ada.txt', changed.join(' '));
    expect(stdout).toMatch(/not translated \([01]\.\d\d\):\n {2}s-[a-z0-9]+: Companiile cu sediul/u);
    expect(stdout).toMatch(/in the translation only \([01]\.\d\d\):\n {2}\+ Tomorrow the museum/u);
    expect(readEntries()[4]?.target).toBe('');
    expect(readEntries()[8]?.comments).toContainEqual('added: Tomorrow the museum opens its garden.');
  });

  it('changes nothing the second time', () => {
    align('ada.txt', english.join(' '));
    const once = readFileSync(join(folder, memory), 'utf8');
    expect(align('ada.txt', english.join(' '), '--replace-drafts').stdout).toContain('12 left as they were');
    expect(readFileSync(join(folder, memory), 'utf8')).toBe(once);
  });

  it('brings what another text says as drafts at most', () => {
    const other = 'The museum opens its garden. Children may come in. There is ice cream for all of them.';
    align('other.txt', other);
    for (const { target, isDraft } of readEntries()) expect(target === '' || isDraft).toBe(true);
  });

  it.each([
    [memory.replace('.en.', '.it.'), 'has its sentences beside the document’s; import it'],
    ['seeds', 'seeds: this is a folder; name a file'],
    ['none.txt', 'none.txt: there is no such file'],
  ])('does not take %s for a translation', (path, message) => {
    const command = `npm run --silent align -- ${slug} ${path} --to en`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  });

  it.each([
    ['', '', 'the file is empty'],
    ['---', '', 'it holds no sentence'],
    ['One.', '--to it', ''],
    [
      'Companiile cu sediul în China furnizează componente optice pentru tancurile rusești.',
      '',
      'is in “ro”, the language of',
    ],
    ['One.', '--to ja', 'there is no language data for “ja”'],
    ['One.', 'another.txt', '“another.txt” is one too many: say only the document and one file that holds'],
    ['One.', '--by=', '--by is empty'],
    ['One.', '--nonsense', "Unknown option '--nonsense'\nwrite: npm run align -- <document>"],
  ])('says what is wrong with “%s” %s', (text, words, message) => {
    const { status, stderr } = align('ada.txt', text, words);
    if (message === '') expect(status).toBe(0);
    else expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  });
});
