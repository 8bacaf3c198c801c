import { expect, test } from 'vitest';
import { fillTemplate } from '../../../src/examples/fill-template.ts';

const html = '<template data-search-template="hit"><li><a data-part="words">x</a></li></template>';

test('words stand in their part, with their language and as words', () => {
  const words = { text: '<b>ميناء', lang: 'ar', dir: 'rtl' } as const;
  expect(fillTemplate(html, 'hit', { words })).toBe(
    '<li><a data-part="words" lang="ar" dir="rtl">&#x3C;b>ميناء</a></li>',
  );
});

test('a part that is only named keeps its content', () => {
  expect(fillTemplate(html, 'hit', { words: { label: 'Remove' } })).toContain('aria-label="Remove">x</a>');
});

test('a template or a part that is gone is named', () => {
  expect(() => fillTemplate(html, 'chip', {})).toThrow('no template “chip”');
  expect(() => fillTemplate(html, 'hit', { label: 'x' })).toThrow('no part “label”');
});
