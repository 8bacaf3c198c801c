import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { toCommentary } from './desk-files.ts';
import { openDesk } from './open-desk.ts';

const tugs = [
  'În 2022, flota din Borgomare a cumpărat 35 de remorchere.',
  'Potrivit ministerului, remorcherele vor fi vopsite în verde.',
  'Marinarii cântă în port.',
] as const;
const english = [
  'In 2022 the fleet of Borgomare bought 35 tugs.',
  'According to the ministry, the tugs will be painted green.',
  'The sailors sing in the harbour.',
] as const;

/*
 * A Romanian report arrives by mail. The desk brings it in, a translator translates it, and an article quotes it, in both
 * languages, without a word of it being typed in the article.
 */
describe('a new document is brought in, translated, and quoted in both languages', () => {
  const desk = openDesk();
  const mail = mkdtempSync(join(tmpdir(), 'concordance-mail-'));
  afterAll(() => rmSync(mail, { recursive: true }));
  const memory = 'content/translations/tugs.en.po';
  const file = 'content/commentary/on-tugs.mdx';

  test('`npm run new -- seed` puts it among the seeds, with what is known of it', async () => {
    writeFileSync(join(mail, 'tugs.txt'), `${tugs.join('\n\n')}\n`);
    const facts = ['--title', 'Raport despre remorchere', '--publisher', 'Ziarul de Borgomare', '--date', '2023-04-02'];
    const output = await desk.do('new', 'seed', join(mail, 'tugs.txt'), '--lang', 'ro', ...facts);
    expect(output).toContain('address: /briefings/tugs/');
    expect(desk.read('seeds/tugs.yml')).toContain('publisher: Ziarul de Borgomare');
    expect(await desk.do('ingest')).toContain('briefings: 1 written, 2 unchanged');
  });

  test('the very same document is not brought in twice', async () => {
    const { code, output } = await desk.run('new', 'seed', join(mail, 'tugs.txt'), '--name', 'tugs-again');
    expect([code, output]).toEqual([1, expect.stringContaining('seeds/tugs.txt is the very same document')]);
  });

  test('`npm run export` begins its translation, which a translator fills in', async () => {
    await desk.do('export', 'tugs', '--to', 'en', '--format', 'po', '--out', join(desk.root, memory));
    let text = desk.read(memory);
    for (const [at, source] of tugs.entries()) {
      expect(text).toContain(`msgid "${source}"\nmsgstr ""`);
      text = text.replace(`msgid "${source}"\nmsgstr ""`, `msgid "${source}"\nmsgstr "${english[at]}"`);
    }
    desk.write(memory, text.replaceAll('#: seeds/tugs.txt', '# reviewed: Ion Pop, 2023-04-05\n#: seeds/tugs.txt'));
    await desk.do('ingest');
    const output = await desk.do('check');
    expect(output).toContain(`${memory}: 3 of 3 segments translated, 3 of them reviewed`);
    expect(output).toContain('check: no errors, no warnings');
  });

  test('a slip in the translation of a number stops the check, at its place', async () => {
    const right = desk.read(memory);
    desk.write(memory, right.replace('bought 35 tugs', 'bought 53 tugs'));
    await desk.run('ingest');
    const { code, output } = await desk.run('check');
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/^error content\/translations\/tugs\.en\.po:\d+:1: .*35.*53.*\[number-changed\]$/mu),
    ]);
    desk.write(memory, right);
    await desk.do('ingest');
  });

  test('an article quotes it, in both languages as a block, in one inside a line', async () => {
    const { id, snippets } = await desk.find('segment', 'painted green');
    const quote = snippets.find((snippet) => snippet.startsWith('<Quote'));
    const words = `<Quote segment="${id}" lang="en" words="painted green" />`;
    desk.write(file, toCommentary(`All tugs are to be ${words}.\n\n${quote}`));
    await desk.do('ingest');
    expect(await desk.do('check')).toContain('check: no errors, no warnings');
  });

  test('words that the translation does not have are refused', async () => {
    const right = desk.read(file);
    desk.write(file, right.replace('words="painted green"', 'words="painted blue"'));
    const { code, output } = await desk.run('check');
    expect([code, output]).toEqual([1, expect.stringContaining('[misquoted-words]')]);
    desk.write(file, right);
  });

  test('the page shows the sentence as it was written and as it was translated', async () => {
    await desk.do('build');
    const page = await desk.open('commentary/on-tugs/');
    expect(await page.locator('figure.quotation p[lang=ro]').innerText()).toBe(tugs[1]);
    expect(await page.locator('figure.quotation p[lang=en]').innerText()).toBe(english[1]);
    expect(await page.locator('figure.quotation .sentence-state').textContent()).toBe('reviewed translation');
    expect(await page.locator('.commentary-text q').innerText()).toBe('painted green');
    await page.locator('figure.quotation .sentence-source').click();
    expect(new URL(page.url()).pathname).toBe('/briefings/tugs/side-by-side/');
  });
});
