import { describe, expect, test } from 'vitest';
import { toCommentary } from './desk-files.ts';
import { openDesk } from './open-desk.ts';

/*
 * A sentence's id was copied from paper, with one letter wrong. Nobody has to find out on the page: neither the check nor
 * the build lets it through, and both say what was meant.
 */
describe('an id with a slip in it is refused with its place, and with the id that was meant', () => {
  const desk = openDesk();
  const file = 'content/commentary/on-storms.mdx';
  let right = '';
  let wrong = '';

  test('`npm run check` shows the line, marks the id, and names the nearest', async () => {
    right = (await desk.find('segment', 'tempeste')).id;
    wrong = `${right.slice(0, -1)}${right.endsWith('a') ? 'b' : 'a'}`;
    desk.write(file, toCommentary(`The fishermen are afraid. <Cite segment="${wrong}" />`));
    const { code, output } = await desk.run('check');
    expect(code).toBe(1);
    expect(output).toContain(`error ${file}:8:33: <Cite> segment="${wrong}": `);
    expect(output).toContain(`did you mean ${right} (“I pescatori temono`);
    expect(output).toContain(
      [
        '  |',
        `8 | The fishermen are afraid. <Cite segment="${wrong}" />`,
        '  |                                 ^^^^^^^^^^^^^^^^^^^^',
      ].join('\n'),
    );
    expect(output).toContain('[unknown-segment]');
  });

  test('`npm run docs` explains the rule by its id', async () => {
    const explained = await desk.do('docs', 'unknown-segment');
    expect(explained).toContain('npm run find');
    expect(explained).toMatch(/a sentence there is not/iu);
  });

  test('`npm run build` stops with the same message, and leaves the site as it was', async () => {
    desk.write('dist/index.html', 'the site of yesterday');
    const { code, output } = await desk.run('build');
    expect([code, output]).toEqual([1, expect.stringContaining(`error ${file}:8:33: `)]);
    expect(output).toContain('The site in dist/ is as it was before this build.');
    expect(desk.read('dist/index.html')).toBe('the site of yesterday');
  });

  test('with the id of the message in its place, the check passes', async () => {
    desk.write(file, desk.read(file).replace(wrong, right));
    await desk.do('ingest');
    expect(await desk.do('check')).toContain('check: no errors, no warnings');
  });
});
