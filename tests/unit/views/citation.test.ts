import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import type { CslItem } from '../../../src/views/citation/csl-item.ts';
import { toBibtex } from '../../../src/views/citation/to-bibtex.ts';
import { toBriefingCitations } from '../../../src/views/citation/to-briefing-citations.ts';
import { toRis } from '../../../src/views/citation/to-ris.ts';
import { createBriefing } from '../../support/create-briefing.ts';

const item: CslItem = {
  id: 'a-report',
  type: 'document',
  title: 'Profit & {loss}: 50% of $1_000 #2 ~ ^ \\ end',
  author: [{ literal: 'Ministry of Trade' }],
  issued: { 'date-parts': [[2020, 3, 9]] },
  URL: 'https://example.org/a_{b}?c=50%25&d',
  language: 'it',
  note: 'Line one.\nTY  - FAKE',
};

describe('a citation in BibTeX', () => {
  it('escapes what TeX would read as a command', () => {
    expect(toBibtex(item)).toContain(
      String.raw`title = {{Profit \& \{loss\}: 50\% of \$1\_000 \#2 \textasciitilde{} \textasciicircum{} \textbackslash{} end}}`,
    );
  });

  it('leaves an address as it is but for braces', () => {
    expect(toBibtex(item)).toContain('url = {https://example.org/a_%7Bb%7D?c=50%25&d}');
    expect(toBibtex({ ...item, URL: 'https://example.org/\\}' })).toContain('url = {https://example.org/%5C%7D}');
  });

  it('has balanced braces', () => {
    const bare = toBibtex(item).replace(/\\[{}]/g, '');
    expect(bare.split('{')).toHaveLength(bare.split('}').length);
  });

  it('pads the date and leaves out what there is not', () => {
    expect(toBibtex(item)).toContain('date = {2020-03-09}');
    expect(toBibtex({ id: 'x', type: 'webpage', title: 'T', language: 'en', note: 'N' })).not.toMatch(
      /date|url|author/,
    );
  });
});

describe('a citation in RIS', () => {
  it('has one tag a line, so that no value makes a second entry', () => {
    const lines = toRis(item).split('\r\n');
    expect(lines.filter((line) => line.startsWith('TY  - '))).toEqual(['TY  - GEN']);
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });

  it('ends its entry and writes the day with slashes', () => {
    expect(toRis(item)).toContain('DA  - 2020/03/09\r\n');
    expect(toRis(item)).toMatch(/ER {2}- \r\n$/);
  });
});

describe('what a briefing gives to cite', () => {
  const settings = { site: 'https://site.example', base: '/b/', title: 'The Site', publisher: 'The Desk' };
  const briefing = { ...createBriefing({ paragraphs: [['One.']] }), lang: 'ro', slug: 'x' };
  const cite = (parts: object, states: Parameters<typeof toBriefingCitations>[1] = [{ state: 'draft', count: 1 }]) =>
    toBriefingCitations({ ...briefing, ...parts }, states, settings, 'en', createTranslator('en'));
  const [plain, , , json] = cite({}).briefing;

  it('warns that the translation is an unreviewed draft', () => {
    expect(plain?.text).toContain('machine draft');
    expect(cite({}, [{ state: 'reviewed', count: 1 }]).briefing[0]?.text).not.toContain('machine draft');
    expect(cite({}, []).briefing[0]?.text).not.toContain('translation');
  });

  it('speaks of no draft where nothing is translated', () => {
    const [untranslated] = cite({}, [{ state: 'missing', count: 3 }]).briefing;
    expect(untranslated?.text).toContain('not translated');
    expect(untranslated?.text).not.toContain('draft');
  });

  it('leads to the page under the base', () => {
    expect(plain?.text).toContain('https://site.example/b/briefings/x/');
  });

  it('is a list of items in CSL-JSON', () => {
    expect(JSON.parse(json?.text ?? '')).toMatchObject([{ id: 'x', type: 'webpage', publisher: 'The Desk' }]);
  });

  it('says of the original what it does not state', () => {
    const [text = { text: '' }] = cite({}).original;
    expect(text.text).toMatch(/“\[A title\]”, no date.*has no title.*Publisher not stated.*Date not stated/s);
  });

  it('puts no brackets around a title of the document, and no warning where all is stated', () => {
    const facts = { titleBy: 'document', publisher: 'Gazette', author: 'A. B.', date: '2020-03-09' };
    const [text = { text: '' }] = cite(facts).original;
    expect(text.text).toMatch(/^A\. B\., “A title”, 9 March 2020\. Text as received/);
    expect(text.text).not.toContain('not stated');
  });
});
