import { beforeAll, describe, expect, test } from 'vitest';
import { toCommentary } from './desk-files.ts';
import { openDesk } from './open-desk.ts';

/*
 * Somebody adds an entry for Seatown and does not know that the entry for Borgomare has that name already. Whoever wrote
 * “Seatown” since would have meant one of two things.
 */
describe('two entries claim one name: nothing is made until one of them gives way', () => {
  const desk = openDesk();
  const file = 'content/glossary/seatown.mdx';
  beforeAll(() => desk.write(file, '---\nid: seatown\ntype: place\nnames: { en: Seatown }\n---\n\nA town.\n'));

  test.each(['ingest', 'check', 'build'])('`npm run %s` stops, and says both places', async (script) => {
    const { code, output } = await desk.run(script);
    expect(code).toBe(1);
    expect(output).toContain(`error ${file}:4:14: “Seatown” names both “borgomare” and “seatown” in “en”`);
    expect(output).toContain('content/glossary/borgomare.mdx:5:17');
    expect(output).toContain('[name-claimed-twice]');
  });

  test('where they are one, `npm run glossary -- merge` makes them one', async () => {
    await desk.do('glossary', 'merge', 'seatown', 'borgomare');
    await desk.do('ingest');
    expect(await desk.do('check')).toContain('check: no errors, no warnings');
    expect(desk.read('content/glossary/borgomare.mdx')).toContain('formerly: [seatown]');
  });

  test('a name that two entries share in different languages is not guessed by `[[…]]` either', async () => {
    const toEntry = (id: string, names: string) =>
      `---\nid: ${id}\ntype: organisation\nnames: ${names}\n---\n\nA guild.\n`;
    desk.write('content/glossary/rowers.mdx', toEntry('rowers', '{ en: Rowers, it: Marea }'));
    desk.write('content/glossary/tide-office.mdx', toEntry('tide-office', '{ en: Tide Office, ro: Marea }'));
    desk.write('content/commentary/on-tides.mdx', toCommentary('[[Marea]] rose.'));
    await desk.do('ingest');
    const { code, output } = await desk.run('check');
    expect(code).toBe(1);
    expect(output).toMatch(/on-tides\.mdx:8:3: \[\[Marea\]\]: .*rowers.*tide-office.*\[ambiguous-reference\]/u);
    desk.write('content/commentary/on-tides.mdx', toCommentary('[[tide-office]] speaks.'));
    await desk.do('ingest');
    await desk.do('check');
  });
});
