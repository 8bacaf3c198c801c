import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parsePoFile } from '../../src/translation/po/parse-po-file.ts';
import { copyProject } from '../support/copy-project.ts';
import { goodKey, startStandIn } from '../unit/scripts/translate/stand-in.ts';

const document = 'us-report-on-chinese-support';
const file = `content/translations/${document}.en.po`;

/** The project without the English translation of one of its documents. */
function createCopy() {
  const project = copyProject();
  onTestFinished(project.dispose);
  project.remove(file);
  return project;
}

function start(root: string, command: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd: root, env: { ...process.env, NO_COLOR: '1', ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const end = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, end };
}

const npm = (...args: string[]) => ['npm', 'run', '--silent', 'translate', '--', ...args];

describe('npm run translate', () => {
  it('fills a missing translation, and says who made it and how much', async () => {
    const { url, asked } = await startStandIn();
    const { root, read } = createCopy();
    const { code, stdout, stderr } = await start(root, npm(document, '--to', 'en', '--engine', 'deepl', '--url', url), {
      DEEPL_API_KEY: goodKey,
    }).end;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^${file}: 50 drafts put in, .* 0 left without one; by DeepL \\(it→en-gb\\)\n`));
    expect(asked.length).toBe(1);
    const { entries } = parsePoFile(read(file), file);
    expect(entries.filter(({ isDraft, target }) => isDraft && target.startsWith('«'))).toHaveLength(50);
  });

  it('fails in one sentence, changes no file and shows no key', async () => {
    const { url } = await startStandIn();
    const { root } = createCopy();
    const command = npm(document, '--to', 'en', '--engine', 'azure', '--url', url);
    const { code, stdout, stderr } = await start(root, command, { AZURE_TRANSLATOR_KEY: 'very-secret' }).end;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `error Azure Translator at ${url} answered 403 (the key … is not good): check AZURE_TRANSLATOR_KEY, ` +
        'AZURE_TRANSLATOR_REGION and that Azure knows both languages; no file was changed\n',
    );
    expect(existsSync(join(root, file))).toBe(false);
  });

  it.each([
    ['', `say which document: us-assessment-of-chinese-sales, ${document}`],
    [
      'us-report-on-chinese-suport --to en --engine deepl',
      `there is no document “us-report-on-chinese-suport”; did you`,
    ],
    ['../../etc/passwd --to en --engine deepl', 'there is no document “../../etc/passwd”. There are: us-assessment'],
    [`${document} note --to en --engine deepl`, '“note” is one too many: say only one document'],
    [`${document} --engine deepl`, 'say the language of the translation, such as --to en'],
    [`${document} --to english --engine deepl`, '--to: “english” is not a language tag (BCP 47)'],
    [`${document} --to en-u-ca-buddhist --engine deepl`, '--to: “en-u-ca-buddhist” is not a language tag'],
    [`${document} --to qzz --engine deepl`, 'there is no language “qzz”'],
    [`${document} --to it --engine deepl`, `“${document}” is in “it” itself`],
    [`${document} --to en`, 'say which engine is to translate, such as --engine apertium'],
    [
      `${document} --to en --engine depl`,
      'there is no engine “depl”; did you mean “deepl”? There are: apertium, deepl',
    ],
    [`${document} --to en --engine __proto__`, 'there is no engine “__proto__”. There are'],
    [`${document} --to en --engine deepl --url=`, '--url is empty'],
    [`${document} --to en --engine deepl --key very-secret`, "Unknown option '--key'"],
  ])('says what is wrong, and the right form, for “%s”', async (words, message) => {
    const { code, stdout, stderr } = await start(process.cwd(), npm(...words.split(' ').filter(Boolean))).end;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`error ${message}`);
    expect(stderr).toMatch(/\nwrite: npm run translate -- <document> --to <language> --engine apertium\|deepl\|.*\n$/);
    expect(stderr).not.toContain('very-secret');
  });

  it('says what to type where Apertium is not installed', async () => {
    const { root } = createCopy();
    const args = ['scripts/translate.ts', document, '--to', 'en', '--engine', 'apertium'];
    const env = { PATH: dirname(process.execPath), APERTIUM_URL: 'http://localhost:1' };
    const { code, stderr } = await start(root, [process.execPath, ...args], env).end;
    expect([code, stderr]).toEqual([
      1,
      'error Apertium is not installed here: run “sudo apt-get install apertium apertium-apy apertium-spa-ita ' +
        'apertium-cat-ita apertium-eng-cat apertium-es-ro apertium-eng-spa”, or give --url; no file was changed\n',
    ]);
  });

  it('stops cleanly when interrupted, and goes on from there', async () => {
    const { url, asked } = await startStandIn({ hangAt: 2 });
    const { root, read } = createCopy();
    const args = [document, '--to', 'en', '--engine', 'libretranslate', '--url', url];
    // The interrupt is for the command itself: npm would pass it on.
    const { child, end } = start(root, [process.execPath, 'scripts/translate.ts', ...args]);
    await expect.poll(() => asked.length, { timeout: 20_000 }).toBe(2);
    child.kill('SIGINT');
    const { code, stderr } = await end;
    const first = asked[0]?.texts ?? [];
    expect([code, stderr]).toEqual([
      130,
      `error stopped before all was done; no file was changed; the ${first.length} texts translated so far are kept, ` +
        'and the same command goes on from there\n',
    ]);
    expect((await start(root, npm(...args)).end).code).toBe(0);
    const again = asked.slice(2).flatMap(({ texts }) => texts);
    expect(again.filter((text) => first.includes(text))).toEqual([]);
    expect(parsePoFile(read(file), file).entries.every(({ target }) => target.startsWith('«'))).toBe(true);
  });
});
