import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { expect, test } from 'vitest';
import Assessment from '../../src/components/commentary/Assessment.astro';
import { createSample } from '../../src/examples/sample/create-sample.ts';
import { readShownText } from '../support/read-shown-text.ts';

const container = await AstroContainer.create();
const { citing } = createSample('en', '/');

/** An article in `lang`, on a page in English. */
async function render(lang: string, likelihood: string, confidence: string) {
  return container.renderToString(Assessment as unknown as AstroComponentFactory, {
    props: { likelihood, confidence },
    locals: { citing: { ...citing, lang } } as App.Locals,
    slots: { default: 'X.' },
  });
}

test.each([
  ['en', 'very-likely', 'moderate', 'very likely', 'moderate confidence'],
  ['de', 'very-unlikely', 'high', 'sehr unwahrscheinlich', 'hohes Vertrauen'],
  ['zh', 'almost-certain', 'low', '几乎肯定', '低信度'],
  ['ar', 'unlikely', 'moderate', 'غير مرجح', 'ثقة متوسطة'],
  ['pt-BR', 'likely', 'low', 'provável', 'confiança baixa'],
])('says likelihood and confidence in the words of the article: %s', async (lang, likelihood, confidence, ...words) => {
  const html = await render(lang, likelihood, confidence);
  for (const word of words) expect(html).toMatch(new RegExp(`<b lang="${lang}" dir="(?:ltr|rtl)">${word}</b>`, 'u'));
});

test('says them in the language of the page where the article’s has no words for them, and says which that is', async () => {
  const html = await render('is', 'unlikely', 'low');
  expect(html).toContain('<b lang="en" dir="ltr">unlikely</b>');
  expect(html).toContain('<div class="assessment-text" lang="is">X.</div>');
});

test('says the judgement between its likelihood and the confidence, and brings out one band of seven', async () => {
  const html = await render('en', 'roughly-even-chance', 'low');
  expect(readShownText(html).replace(/\s+/gu, ' ')).toMatch(
    /roughly even chance .*45 to 55 chances in 100.* X\. .*low confidence/u,
  );
  expect(html.match(/<rect /gu)).toHaveLength(7);
  expect(html.match(/likelihood-own" x="45.2" width="9.6"/gu)).toHaveLength(1);
  expect(html).not.toContain('style=');
});
