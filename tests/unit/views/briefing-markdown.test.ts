import type { Heading } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { toBriefingMarkdown } from '../../../src/views/markdown/to-briefing-markdown.ts';
import { createBriefing } from '../../support/create-briefing.ts';
import { createDocument } from '../../support/create-document.ts';

const settings = { site: 'https://example.org', base: '/x/', title: 'Site', publisher: 'We' };
const sentence = {
  id: 's-a',
  text: 'Sono # 12 *navi*, forse.',
  figures: [{ id: 'f-a', text: '12 *navi*', value: 12, unit: 'navi', hedge: 'forse', modality: 'hedged' }],
};
const document = createDocument('a', 'it', [sentence]);
const briefing = {
  ...document,
  bottomLine: document.segments.map(({ id }) => id),
  keyFigures: document.figures.map(({ id }) => id),
};
const translation = {
  briefing: 'a',
  lang: 'en',
  entries: [{ source: sentence.text, target: 'Twelve ships, perhaps.', state: 'draft' as const, notes: [] }],
};
const write = (translations: Parameters<typeof indexTranslations>[0], one = briefing) => {
  const reader = { locale: 'en' as const, find: indexTranslations(translations), names: new Map() };
  return toBriefingMarkdown(one, { ...reader, format: createFigureFormatter('en') }, settings, createTranslator('en'));
};
const parse = (text: string) =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
const listHeadings = (text: string) =>
  parse(text)
    .children.filter((node): node is Heading => node.type === 'heading')
    .map(({ depth, children: [child] }) => `${depth} ${child?.type === 'text' ? child.value : ''}`);

describe('a briefing as Markdown', () => {
  it('has the parts of its page, the translation and the original apart', () => {
    expect(listHeadings(write([translation]))).toEqual([
      '1 Title of a',
      '2 Bottom line',
      '2 Key figures',
      '2 Who and what is named',
      '2 The text',
      '2 Original (Italian)',
      '2 Cite',
    ]);
  });

  it('has no part for a translation that there is not, and says so where it is cited', () => {
    expect(listHeadings(write([]))).not.toContain('2 The text');
    expect(write([])).toContain('not translated here');
    expect(write([translation])).toContain('machine draft');
  });

  it('says of each key figure how sure it is, in both languages, with its address', () => {
    const text = write([translation]);
    expect(text).toContain('[12 “navi” \\[it\\]](https://example.org/x/figures/f-a/)');
    expect(text).toContain('How sure: Hedged');
    expect(text).toContain('> Twelve ships, perhaps.');
  });

  it('cannot be broken by what a document says', () => {
    const nasty = createBriefing({ title: '# [x](y)', paragraphs: [['- no list'], ['## no heading']] });
    const text = write([], { ...nasty, bottomLine: [], keyFigures: [] });
    expect(listHeadings(text)).toEqual(expect.arrayContaining(['1 # [x](y)']));
    expect(listHeadings(text).join()).not.toContain('no heading');
  });

  it('keeps headings below its own, and tables as tables, those without a header too', () => {
    const table = createBriefing({
      heading: 'Part',
      table: [
        ['a', null],
        ['c | d', 'e'],
      ],
      header: false,
    });
    const text = write([], { ...table, bottomLine: [], keyFigures: [] });
    expect(listHeadings(text)).toContain('3 Part');
    const found = parse(text).children.find((node) => node.type === 'table');
    expect(found?.type === 'table' && found.children.map(({ children }) => children.length)).toEqual([2, 2, 2]);
  });
});
