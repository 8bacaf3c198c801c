import { beforeAll, describe, expect, test } from 'vitest';
import { harbour } from './desk-files.ts';
import { openDesk } from './open-desk.ts';

/*
 * Ada Rossi has read the report on the harbour and wants to say what she makes of it. She has never written a commentary
 * here. She types no number and no quotation: she looks for them, and pastes what the command gives her.
 */
describe('an analyst writes a first commentary, and the page shows what each of its words rests on', () => {
  const desk = openDesk();
  const file = 'content/commentary/who-pays-for-the-piers.mdx';
  let begun = '';

  beforeAll(async () => {
    const words = ['--title', 'Who pays for the piers', '--summary', 'What the harbour says.', '--author', 'Ada Rossi'];
    begun = await desk.do('new', 'commentary', ...words, '--about', 'harbour');
  });

  test('`npm run new` writes a file that holds as it is, and says what to do next', async () => {
    expect(begun).toContain(`${file}\naddress: /commentary/who-pays-for-the-piers/\n`);
    expect(begun).toMatch(/npm run find[\s\S]*npm run dev[\s\S]*npm run ingest[\s\S]*npm run check/u);
    await desk.do('ingest');
    expect(await desk.do('check')).toContain('check: no errors, no warnings');
  });

  test('`npm run find` finds a sentence by words of its translation, and gives what to paste', async () => {
    const { snippets, sentence } = await desk.find('segment', 'winter storms');
    expect(sentence.map(({ text }) => text)).toEqual(harbour.storms);
    const [cite, quote] = snippets;
    expect([cite, quote]).toEqual([expect.stringMatching(/^\[@s-\w+\]$/u), expect.stringMatching(/^<Quote /u)]);
    const spent = await desk.find('segment', '1.8bn');
    const text = desk.read(file);
    const note = `<Note on="${spent.id}">\n\nIt says nothing of who lent the money.\n\n</Note>`;
    const claim = `<Cite segment="${spent.id}">They are dear.</Cite>`;
    desk.write(file, `${text}\nNot everybody gains by the piers. ${cite}\n\n${quote}\n\n${claim}\n\n${note}\n`);
  });

  test('`npm run check` passes, once what it cites is recorded', async () => {
    const { code, output } = await desk.run('check');
    expect([code, output]).toEqual([1, expect.stringContaining('run “npm run ingest”, and commit the file')]);
    await desk.do('ingest');
    expect(await desk.do('check')).toContain('check: no errors, no warnings');
  });

  test('the built page has the quotation in both languages, the figure, and the sentences it rests on', async () => {
    await desk.do('build');
    const page = await desk.open('commentary/who-pays-for-the-piers/');
    const quotation = page.locator('figure.quotation', { hasText: harbour.storms[1] });
    expect(await quotation.locator('[lang=it]').innerText()).toBe(harbour.storms[0]);
    const { id } = await desk.find('figure', '1.8bn');
    expect(await page.locator(`.commentary-text [data-figure="${id}"]`).first().innerText()).toContain('€1.8 billion');
    expect(await page.locator('.evidence-list > li').count()).toBe(2);
    // A claim that is cited whole is a paragraph like any other.
    expect(await page.locator('.commentary-text > p', { hasText: 'They are dear.' }).count()).toBe(1);
    const cited = page.locator('p', { hasText: 'Not everybody gains' }).locator('.evidence-link');
    await cited.click();
    expect(await page.locator('#evidence-popover').innerText()).toContain(harbour.storms[0]);
  });

  test('the briefing has the note in its margin, beside the sentence it is about', async () => {
    const page = await desk.open('briefings/harbour/');
    const note = page.locator('.note', { hasText: 'It says nothing of who lent the money.' });
    expect(await note.locator('a', { hasText: 'Who pays for the piers' }).count()).toBeGreaterThan(0);
    const said = page.locator('.note-run', { has: note });
    expect(await said.innerText()).toContain(harbour.spent[1]);
  });
});
