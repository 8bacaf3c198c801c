import { describe, expect, it } from 'vitest';
import { createSitemapItem, readPageHead } from '../../../src/integrations/sitemap-item.ts';
import { createProject } from '../../support/create-project.ts';

const toPage = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const link = (lang: string, path: string) =>
  `<link rel="alternate" hreflang="${lang}" href="https://example.org/x/${path}">`;
const alternates = `${link('en', 'a/')}${link('it', 'it/a/')}${link('x-default', 'a/')}`;
const modified = '<meta property="article:modified_time" content="2024-04-12">';

describe('the head of a page', () => {
  it('says when the page last changed, in which languages it is, and whether it wants to be found', () => {
    expect(
      readPageHead(toPage(`${modified}${alternates}<meta name="robots" content="noindex, follow">`)),
    ).toMatchObject({
      isHidden: true,
      modified: '2024-04-12',
      alternates: [{ lang: 'en' }, { lang: 'it' }, { lang: 'x-default' }],
    });
  });

  it.each([
    ['a page in one language', toPage(`${link('en', 'a/')}${link('x-default', 'a/')}`)],
    ['a page that only links a feed', toPage('<link rel="alternate" type="application/atom+xml" href="/f">')],
    ['what stands in the text', toPage('', `${modified}${alternates}`)],
    ['what has no head', 'words'],
  ])('says nothing of that in %s', (_, html) => {
    expect(readPageHead(html)).toEqual({ isHidden: false, alternates: [] });
  });
});

describe('an entry of the site map', () => {
  const create = (pages: Readonly<Record<string, string>>) => {
    const { root } = createProject(
      Object.fromEntries(Object.entries(pages).map(([path, head]) => [`${path}index.html`, toPage(head)])),
    );
    return createSitemapItem(root, 'https://example.org/x/');
  };

  it('has the day and the languages of its page', () => {
    const toItem = create({ 'a/': modified + alternates });
    expect(toItem('a/')).toEqual({
      url: 'https://example.org/x/a/',
      lastmod: '2024-04-12',
      links: [
        { lang: 'en', url: 'https://example.org/x/a/' },
        { lang: 'it', url: 'https://example.org/x/it/a/' },
        { lang: 'x-default', url: 'https://example.org/x/a/' },
      ],
    });
  });

  it('has no day that is not known, and no languages where its own is none of them', () => {
    const toItem = create({ 'ro/a/': alternates });
    expect(toItem('ro/a/')).toEqual({ url: 'https://example.org/x/ro/a/' });
  });

  it('is left out where the page does not want to be found', () => {
    const toItem = create({ 'card/': '<meta name="robots" content="noindex">' });
    expect(toItem('card/')).toBeUndefined();
  });
});
