import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parsePoFile } from '../../src/translation/po/parse-po-file.ts';
import { copyProject, type ProjectCopy } from '../support/copy-project.ts';
import { listFiles } from '../support/list-files.ts';
import { goodKey, startStandIn, type Trouble } from '../unit/scripts/translate/stand-in.ts';

const document = 'us-report-on-chinese-support';
const file = `content/translations/${document}.en.po`;
const key = 'Kenn"wort/47+11:fx';

/** As services and the proxies before them quote what they were sent. */
const quoted = [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1), Buffer.from(key).toString('base64')];
const echo = `no such key: ${quoted.join(' ')}`;
const always = (trouble: Trouble): readonly Trouble[] => Array<Trouble>(8).fill(trouble);

/** The project without the English translation of one of its documents. */
function createCopy(): ProjectCopy {
  const project = copyProject();
  onTestFinished(project.dispose);
  project.remove(file);
  return project;
}

/** What the command says when it is run with the key in the environment. */
function translate({ root }: ProjectCopy, engine: string, url: string, env: Readonly<Record<string, string>>) {
  const args = ['scripts/translate.ts', document, '--to', 'en', '--engine', engine, '--url', url];
  return new Promise<{ failed: boolean; said: string }>((resolve) => {
    execFile(process.execPath, args, { cwd: root, env: { ...process.env, ...env } }, (fault, stdout, stderr) =>
      resolve({ failed: fault !== null, said: stdout + stderr }),
    );
  });
}

/** The files that a command may write that have any form of the key in them. */
function listLeaks({ root }: ProjectCopy, forms: readonly string[]): string[] {
  const folders = ['.cache', 'content', 'dist', 'public'].filter((folder) => existsSync(join(root, folder)));
  return folders.flatMap((folder) =>
    listFiles(join(root, folder))
      .filter((name) => forms.some((form) => readFileSync(join(root, folder, name)).includes(form)))
      .map((name) => `${folder}/${name}`),
  );
}

describe('the key of an engine', () => {
  test.each<[string, readonly Trouble[]]>([
    ['401', always({ status: 401, text: JSON.stringify({ message: echo }) })],
    ['403', always({ status: 403, text: JSON.stringify({ error: { message: echo } }) })],
    ['429', always({ status: 429, text: echo, headers: { 'retry-after': '7200', 'x-key': encodeURIComponent(key) } })],
    ['500 with a page', always({ status: 500, text: `<html><pre>${echo}</pre>`, headers: { 'retry-after': '7200' } })],
    [
      'a redirect',
      always({ status: 302, headers: { location: `http://127.0.0.1:1/?key=${encodeURIComponent(key)}` } }),
    ],
    ['no JSON', always({ status: 200, text: echo, headers: { 'retry-after': '7200' } })],
    ['another form', always({ status: 200, text: JSON.stringify({ [key]: echo, translations: [{ text: 1 }] }) })],
  ])('is in nothing that is said or written where the service answers %s and quotes it', async (_, troubles) => {
    const { url, asked } = await startStandIn({ troubles });
    const project = createCopy();
    const { failed, said } = await translate(project, 'deepl', url, { DEEPL_API_KEY: key });
    expect([failed, asked.length > 0]).toEqual([true, true]);
    expect(asked[0]?.headers.authorization).toContain(key);
    expect(said).toContain('error DeepL');
    expect(quoted.filter((form) => said.includes(form))).toEqual([]);
    expect(listLeaks(project, quoted)).toEqual([]);
  });

  test('is in nothing that is said or written where all goes well', async () => {
    const { url } = await startStandIn();
    const project = createCopy();
    const { failed, said } = await translate(project, 'libretranslate', url, { LIBRETRANSLATE_API_KEY: goodKey });
    expect([failed, said.includes(goodKey)]).toEqual([false, false]);
    expect(project.read(file)).toContain('msgstr "«');
    expect(listLeaks(project, [goodKey])).toEqual([]);
  });
});

describe('an engine whose answers are made to harm', () => {
  const answers = [
    '<script>canary(1)</script>',
    '{canary(1)} #{canary(1)} <%= canary %>',
    '⟦0⟧⟦1⟧⟦99⟧ [[china]] [@s-1] <Figure id="f-1" />',
    '\u001b[31mred\u0007 \u202egnp.exe\u0000',
    '"\nmsgid "a"\nmsgstr "canary"\n#, fuzzy\n',
    '__proto__',
    `${'a'.repeat(200_000)}`,
    '\ud800',
    '',
  ];

  test('leaves a translation that is read, each text of it a draft, and says nothing that a terminal obeys', async () => {
    let at = 0;
    const { url } = await startStandIn({ translate: () => answers[at++ % answers.length] ?? '' });
    const project = createCopy();
    const { said } = await translate(project, 'deepl', url, { DEEPL_API_KEY: goodKey });
    expect(said.replaceAll('\n', '')).toMatch(/^\P{Cc}+$/u);
    expect(at).toBeGreaterThan(20);
    const { entries } = parsePoFile(project.read(file), file);
    expect(entries.filter(({ isDraft, target }) => target !== '' && !isDraft)).toEqual([]);
    expect(entries.map(({ source }) => source)).not.toContain('a');
    const { code, output } = await project.run('check');
    expect(output.replaceAll(/\n/gu, '')).toMatch(/^\P{Cc}+$/u);
    expect(code).toBeLessThan(2);
  }, 240_000);
});
