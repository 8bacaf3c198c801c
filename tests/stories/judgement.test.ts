import { beforeAll, describe, expect, test } from 'vitest';
import { toCommentary } from './desk-files.ts';
import { openDesk } from './open-desk.ts';

/*
 * The desk expects the harbour to spend more, and wants to show why: what it spent in three years, drawn and compared, and what
 * happened when. How likely that is stands apart from how sure the desk is.
 */
describe('an analyst judges what is likely, with a chart, a timeline and a comparison', () => {
  const desk = openDesk();
  const file = 'content/commentary/more-piers.mdx';
  const judgement = 'The harbour will spend more on its piers.';
  let figures: readonly string[] = [];
  const toText = (said: string, likelihood = 'very-likely') =>
    toCommentary(
      [
        `<Assessment likelihood="${likelihood}" confidence="low">\n\n${said}\n\n</Assessment>`,
        `<Chart figures="${figures.join(' ')}" />`,
        `<Compare figures="${figures.join(' ')}" />`,
        '<Timeline entities="borgomare" from="2020" />',
      ].join('\n\n'),
    );
  const check = async (text: string) => {
    desk.write(file, text);
    return desk.run('check');
  };

  beforeAll(async () => {
    figures = [];
    for (const value of ['1.2bn', '1.4bn', '1.8bn']) figures = [...figures, (await desk.find('figure', value)).id];
  });

  test('a likelihood of another scale is refused, with the bands there are', async () => {
    const { code, output } = await check(toText(judgement, 'highly-likely'));
    expect(code).toBe(1);
    expect(output).toContain(`error ${file}:8:13: <Assessment> likelihood="highly-likely": `);
    expect(output).toContain('very-likely');
    expect(output).toContain('[wrong-value]');
  });

  test('a likelihood in the words of the judgement, against the one it stands in, is refused', async () => {
    const { code, output } = await check(toText('It is unlikely that the harbour will spend more on its piers.'));
    expect(code).toBe(1);
    expect(output).toContain(
      '“unlikely” says 20 to 45 percent, and the assessment around it “very likely”, 80 to 95 percent',
    );
  });

  test('a chart of things that cannot be drawn together is refused', async () => {
    const ships = await desk.find('figure', '1200');
    const { code, output } = await check(toText(judgement).replace(`${figures[2]}" />`, `${ships.id}" />`));
    expect([code, output]).toEqual([1, expect.stringContaining('[not-comparable]')]);
  });

  describe('as it holds', () => {
    beforeAll(async () => {
      desk.write(file, toText(judgement));
      await desk.do('ingest');
      expect(await desk.do('check')).toContain('check: no errors, no warnings');
      await desk.do('build');
    });

    test('the page says how likely and how sure, each by itself, with what the words mean', async () => {
      const page = await desk.open('commentary/more-piers/');
      const assessment = page.locator('.assessment');
      expect(await assessment.locator('summary b').textContent()).toBe('very likely');
      expect(await assessment.locator('.assessment-confidence b').textContent()).toBe('low confidence');
      await assessment.locator('summary').click();
      expect(await assessment.innerText()).toContain('80 to 95 chances in 100');
    });

    test('the chart draws the three figures over time, and says the same as a table', async () => {
      const page = await desk.open('commentary/more-piers/');
      expect(await page.locator('.chart svg .plot-label').allTextContents()).toEqual([
        '€1.2 billion',
        '€1.4 billion',
        '€1.8 billion',
      ]);
      const periods = page.locator('.chart-table tbody td[data-label="When"]');
      expect(await periods.allInnerTexts()).toEqual(['2019', '2020', '2021']);
      const links = page.locator('.chart-table .figure-link');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
        figures.map((id) => `/figures/${id}/`),
      );
    });

    test('the comparison says what keeps the figures from being compared', async () => {
      const page = await desk.open('commentary/more-piers/');
      const verdicts = await page.locator('.comparison tbody td[data-label="Comparable?"]').allInnerTexts();
      expect(verdicts).toHaveLength(3);
      expect(verdicts[2]).toContain('the periods differ');
    });

    test('the timeline has the dated sentences about the town from 2020 on, in their order', async () => {
      const page = await desk.open('commentary/more-piers/');
      const times = page.locator('.commentary-timeline time');
      expect(await times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))).toEqual([
        '2020',
        '2020-05-04',
        '2021',
        '2022',
        '2023-03-12',
      ]);
    });
  });
});
