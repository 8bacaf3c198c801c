import { describe, expect, test } from 'vitest';
import { toCommentary } from './desk-files.ts';
import { openDesk } from './open-desk.ts';

/*
 * Both reports name a minister whom the glossary does not have. He gets an entry, an article speaks of him, and later the desk
 * decides on another id. Links that readers have kept go on leading somewhere.
 */
describe('a name becomes an entry of the glossary, is written about, and gets another id', () => {
  const desk = openDesk();
  const file = 'content/commentary/on-the-minister.mdx';

  test('`npm run glossary -- candidates` finds him, with where he is named and a draft of his entry', async () => {
    const output = await desk.do('glossary', 'candidates');
    expect(output).toContain('1. Livio Tarcone (person): 2 mentions in 2 documents');
    expect(output).toMatch(/piers#s-\w+ \(it\): Il ministro Livio Tarcone era contrario\./u);
    expect(output).toContain('id: livio-tarcone');
  });

  test('what only a person knows is asked for, and the entry holds', async () => {
    const unasked = await desk.run('glossary', 'candidates', '--write', '1');
    expect([unasked.code, unasked.output]).toEqual([1, expect.stringContaining('say --definition')]);
    await desk.do('glossary', 'candidates', '--write', '1', '--definition', 'The minister who wants new cranes.');
    await desk.do('ingest');
    expect(await desk.do('check')).toContain('check: no errors, no warnings');
    expect((await desk.find('entity', 'Tarcone')).mentions).toBe(2);
  });

  test('an article names him by `[[…]]`, by his id or by his name', async () => {
    const { snippets } = await desk.find('entity', 'Tarcone');
    expect(snippets[0]).toBe('[[livio-tarcone]]');
    desk.write(file, toCommentary(`${snippets[0]} wants cranes. [[Livio Tarcone|The minister]] was heard.`));
    await desk.do('ingest');
    expect(await desk.do('check')).toContain('check: no errors, no warnings');
  });

  test('`npm run glossary -- rename` changes the entry and the article, and shows each line', async () => {
    const output = await desk.do('glossary', 'rename', 'livio-tarcone', 'minister-tarcone');
    expect(output).toContain('content/glossary/livio-tarcone.mdx → content/glossary/minister-tarcone.mdx');
    expect(desk.read(file)).toContain('[[minister-tarcone]] wants cranes. [[Livio Tarcone|The minister]] was heard.');
    await desk.do('ingest');
    expect(await desk.do('check')).toContain('check: no errors, no warnings');
  });

  test('a text that still has the old id is refused, with the new one', async () => {
    const text = desk.read(file);
    desk.write(file, text.replace('[[minister-tarcone]]', '[[livio-tarcone]]'));
    const { code, output } = await desk.run('check');
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('it is “minister-tarcone” now; write minister-tarcone'),
    ]);
    desk.write(file, text);
  });

  test('on the built site the article leads to him, and so does his old address', async () => {
    await desk.do('build');
    const page = await desk.open('commentary/on-the-minister/');
    expect(await page.locator('.commentary-text p').first().innerText()).toBe(
      'Livio Tarcone wants cranes. The minister was heard.',
    );
    await page.getByRole('link', { name: 'The minister' }).click();
    expect(new URL(page.url()).pathname).toBe('/entities/minister-tarcone/');
    const old = await desk.open('entities/livio-tarcone/');
    await old.waitForURL('**/entities/minister-tarcone/');
    expect(await old.locator('h1').innerText()).toContain('Livio Tarcone');
  });
});
