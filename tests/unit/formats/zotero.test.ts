import { expect, it } from 'vitest';
import type { SiteElement } from '../../support/read-html.ts';
import { toZoteroItem } from '../../support/to-zotero-item.ts';

const element = (name: string, attributes: Readonly<Record<string, string>>, text = ''): SiteElement => ({
  ...{ name, text, lang: undefined, isVerbatim: false },
  get: (attribute) => attributes[attribute],
});
const meta = (name: string, content: string) => element('meta', { name, content });
const page = [element('html', { lang: 'it' }), element('title', {}, 'Ships · Site')];

it.each([
  ['a web page where nothing says more', [], { itemType: 'webpage', title: 'Ships · Site', language: 'it' }],
  ['an article where only a title is cited', [meta('citation_title', 'A')], { itemType: 'journalArticle', title: 'A' }],
  [
    'a report where it has an institution',
    [meta('citation_technical_report_institution', 'We')],
    { itemType: 'report' },
  ],
  [
    'dated by what it publishes first',
    [meta('citation_online_date', '2025'), meta('citation_publication_date', '2024')],
    { date: '2024' },
  ],
  ['dated by the first time in the text where it says none', [element('time', { dateTime: '1999' })], { date: '1999' }],
  [
    'of several authors in one tag',
    [meta('citation_author', 'Ada Rossi, Ion Pop')],
    { creators: ['Ada Rossi', 'Ion Pop'] },
  ],
  ['of one author with the names turned round', [meta('citation_author', 'Rossi, Ada')], { creators: ['Rossi, Ada'] }],
  ['with a PDF where there is one', [meta('citation_pdf_url', 'a.pdf')], { attachments: ['Full Text PDF'] }],
])('a page is %s', (_, tags, item) => {
  expect(toZoteroItem([...page, ...tags])).toMatchObject(item);
});
