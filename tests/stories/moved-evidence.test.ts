import { beforeAll, describe, expect, test } from 'vitest';
import { harbour, toCommentary } from './desk-files.ts';
import { openDesk } from './open-desk.ts';

/*
 * The newspaper corrects its report: 1.9 billion, not 1.8. An article of the desk rests on the sentence as it was. No citation
 * is moved to the new sentence by itself, since only its author can say whether the argument still stands.
 */
describe('a source is corrected after it was cited: the build stops, until a person decides', () => {
  const desk = openDesk();
  const file = 'content/commentary/who-pays.mdx';
  const corrected = harbour.spent[0].replace('1,8', '1,9');
  const before = { segment: '', figure: '' };
  let checked = '';

  beforeAll(async () => {
    before.segment = (await desk.find('segment', '1.8bn')).id;
    before.figure = (await desk.find('figure', '1.8bn')).id;
    desk.write(file, toCommentary(`Borgomare pays. [@${before.segment}]\n\nThe piers cost [@${before.figure}].`));
    await desk.do('ingest');
    await desk.do('check');
    desk.write('seeds/harbour.txt', desk.read('seeds/harbour.txt').replace(harbour.spent[0], corrected));
    await desk.do('ingest');
    checked = (await desk.run('check')).output;
  });

  test('the record keeps what the article cited, in the words of then', () => {
    expect(desk.read(file.replace('.mdx', '.evidence.yml'))).toContain(`words: ${harbour.spent[0]}`);
  });

  test('the check says the old words, and the nearest sentence of now with a score', async () => {
    const now = await desk.find('segment', '1.9bn');
    expect(checked).toContain(`error ${file}:8:19: [@${before.segment}]: “harbour” has this sentence no more; on 20`);
    expect(checked).toMatch(
      /the nearest now is “Il porto di Borgomare ha speso 1,9 .*” \(0\.\d\d of 1 alike, was 1,8, is now 1,9\)/u,
    );
    expect(checked).toContain(`write ${now.id} in place of ${before.segment} [moved-evidence]`);
    expect(checked).toMatch(new RegExp(`said, as recorded on [\\d-]+: “${harbour.spent[0]}”`, 'u'));
  });

  test('the build stops, and the article is as its author left it', async () => {
    const { code, output } = await desk.run('build');
    expect([code, output]).toEqual([1, expect.stringContaining('[moved-evidence]')]);
    expect(desk.read(file)).toContain(`[@${before.segment}]`);
  });

  describe('where the team would rather publish', () => {
    const settings = 'astro.config.mjs';
    beforeAll(async () => {
      desk.write(settings, desk.read(settings).replace('...own,', "...own, movedEvidence: 'publish',"));
      const built = await desk.do('build');
      expect(built).toContain(`warning ${file}:8:19: `);
    });

    test('the page says that its evidence has changed, and shows what was recorded', async () => {
      const page = await desk.open('commentary/who-pays/');
      const notice = page.locator('.moved-notice');
      expect(await notice.getByRole('heading').innerText()).toBe('Evidence changed since this was written');
      expect(await notice.locator('li').count()).toBe(2);
      expect(await page.locator('.moved-list [lang=it]').first().innerText()).toBe(harbour.spent[0]);
    });

    test('nothing on it is taken from the corrected sentence', async () => {
      const page = await desk.open('commentary/who-pays/');
      expect(await page.locator('article').innerText()).not.toMatch(/1[.,]9/u);
    });
  });

  test('with the references that the messages name, the article is whole again', async () => {
    const [segment, figure] = [await desk.find('segment', '1.9bn'), await desk.find('figure', '1.9bn')];
    const text = desk.read(file).replace(before.segment, segment.id).replace(before.figure, figure.id);
    desk.write(file, text);
    await desk.do('ingest');
    expect(await desk.do('check')).not.toContain('moved-evidence');
  });
});
