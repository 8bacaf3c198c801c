import { expect, it } from 'vitest';
import { toHighwire } from '../../../src/views/citation/to-highwire.ts';

const page = {
  ...{ title: 'Ships', authors: ['A. B.', 'C. D.'], publisher: 'We', lang: 'en' },
  ...{ url: 'https://example.org/a/', abstract: 'A draft.', published: '2024-04-12' },
};

it('a page is a report of its publisher to a reference manager, an author a tag', () => {
  const tags = toHighwire(page);
  expect(tags.filter(([name]) => name === 'citation_author').map(([, author]) => author)).toEqual(page.authors);
  expect(Object.fromEntries(tags)).toMatchObject({
    citation_title: 'Ships',
    citation_technical_report_institution: 'We',
    citation_public_url: 'https://example.org/a/',
    citation_abstract: 'A draft.',
    citation_publication_date: '2024/04/12',
  });
});

it('a day or an author that nobody states is not made up', () => {
  const { published, ...rest } = page;
  const names = toHighwire({ ...rest, authors: [] }).map(([name]) => name);
  expect(names.filter((name) => /date|author/u.test(name))).toEqual([]);
});
