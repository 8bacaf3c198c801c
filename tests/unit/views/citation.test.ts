import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import type { CslItem } from '../../../src/views/citation/csl-item.ts';
import { toBibtex } from '../../../src/views/citation/to-bibtex.ts';
import { toBriefingCitations, toBriefingWorks } from '../../../src/views/citation/to-briefing-citations.ts';
import { citationEndings, toCitationFile } from '../../../src/views/citation/to-citation-file.ts';
import { toPlainCitation } from '../../../src/views/citation/to-plain-citation.ts';
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

  it.each(['A } b', '} a {', '{', 'A { b { c } \\'])('has balanced braces for “%s”, as BibTeX counts them', (title) => {
    const text = toBibtex({ ...item, title });
    expect(text.split('{')).toHaveLength(text.split('}').length);
    expect(text).toMatch(/\\textbrace(?:left|right)\{\}/u);
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

describe('a citation in plain text', () => {
  const [en, t] = ['en', createTranslator('en')] as const;

  it('keeps a title that runs from right to left from turning what follows it', () => {
    expect(toPlainCitation({ ...item, title: 'تقرير' }, en, t)).toContain('“\u2068تقرير\u2069”, 9 March 2020');
  });

  it('adds nothing to other titles', () => {
    expect(toPlainCitation({ ...item, title: 'Отчёт' }, en, t)).toContain('“Отчёт”, 9 March 2020');
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

  it.each([
    [
      'en',
      'machine draft that no person has reviewed',
      'has reviewed 3 sentences of 50',
      'has been reviewed by a person',
    ],
    ['it', 'bozza automatica che nessuno ha rivisto;', 'ha rivisto 3 frasi su 50', 'è stata rivista da una persona'],
    [
      'ro',
      'ciornă automată pe care nimeni nu a revizuit-o;',
      'a revizuit 3 propoziții din 50',
      'a fost revizuită de o pers',
    ],
  ] as const)(
    'says in %s, in every format and for both works, how much of the translation is reviewed',
    (locale, none, some, all) => {
      const counts = [
        [none, [{ state: 'draft', count: 50 }]],
        [
          some,
          [
            { state: 'reviewed', count: 3 },
            { state: 'draft', count: 46 },
            { state: 'missing', count: 1 },
          ],
        ],
        [all, [{ state: 'reviewed', count: 50 }]],
      ] as const;
      for (const [words, states] of counts) {
        const cited = toBriefingCitations({ ...briefing }, states, settings, locale, createTranslator(locale));
        const texts = [...cited.briefing, ...cited.original].map(({ text }) => text);
        expect(texts).toHaveLength(8);
        for (const text of texts)
          for (const one of [none, some, all]) expect(text.includes(one), `${one} in: ${text}`).toBe(one === words);
      }
    },
  );

  it('calls what people translated no draft', () => {
    const [text] = cite({}, [{ state: 'human', count: 2 }]).briefing;
    expect(text?.text).toContain('No person is named as having reviewed');
    expect(text?.text).not.toContain('draft');
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

/** The entries of a BibTeX file as a reader of the format finds them: braces nest, and a backslash takes the next sign. */
function readBibtex(text: string): { key: string; fields: Record<string, string> }[] {
  const signs = text.matchAll(/@\w+\{(?<key>[^,]+),\n(?<body>(?: {2}\w+ = \{(?:\\.|[^\n])*\},?\n)*)\}\n/gu);
  return Array.from(signs, ({ groups: { key = '', body = '' } = {} }) => {
    const fields = body.split('\n').flatMap((line): [string, string][] => {
      const [, name, value] = /^ {2}(\w+) = \{(.*)\},?$/u.exec(line) ?? [];
      return name !== undefined && value !== undefined && isBalanced(value) ? [[name, value]] : [];
    });
    return { key, fields: Object.fromEntries(fields) };
  });
}

function isBalanced(value: string): boolean {
  let depth = 0;
  for (const [sign] of value.matchAll(/\\.|[{}]/gu)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const toText = (value = '') =>
  value
    .replace(/^\{|\}$/gu, '')
    .replaceAll(String.raw`\textbackslash{}`, '\\')
    .replaceAll(String.raw`\textbraceleft{}`, '{')
    .replaceAll(String.raw`\textbraceright{}`, '}')
    .replaceAll(String.raw`\textasciitilde{}`, '~')
    .replaceAll(String.raw`\textasciicircum{}`, '^')
    .replace(/\\([{}#$%&_])/gu, '$1');

describe('a file of a briefing and its document', () => {
  const settings = { site: 'https://site.example', base: '/b/', title: 'The Site', publisher: 'The Desk' };
  const states = [{ state: 'draft', count: 1 }] as const;
  const toWorks = (title: string) => {
    const briefing = {
      ...createBriefing({ paragraphs: [['One.']] }),
      lang: 'ro',
      slug: 'x',
      title,
      titleBy: 'document' as const,
    };
    const works = toBriefingWorks(briefing, states, settings, 'en', createTranslator('en'));
    return [works.briefing, works.original];
  };

  it.each([
    'Plain',
    '}, note = {false}, title = {',
    'Ends with a backslash \\',
    '50% of $1_000 & #2 ~ ^',
    '"Quoted" <b>bold</b>',
    '@misc{fake,',
    'Două „rapoarte” – în 2023',
  ])('reads back whole with the title %s, in every format', (title) => {
    const works = toWorks(title);
    const entries = readBibtex(toCitationFile('bib', works));
    expect(entries.map(({ key, fields }) => [key, toText(fields['title'])])).toEqual([
      ['x', title],
      ['x-ro', title],
    ]);
    const lines = toCitationFile('ris', works).split('\r\n');
    expect(lines.filter((line) => line.startsWith('TI  - '))).toEqual([`TI  - ${title}`, `TI  - ${title}`]);
    expect(lines.filter((line) => /^(?:TY|ER) {2}-/u.test(line))).toHaveLength(4);
    expect(JSON.parse(toCitationFile('json', works))).toEqual(works);
  });

  it('has the caveat on the translation in both works, in every format', () => {
    for (const format of citationEndings)
      expect(toCitationFile(format, toWorks('T')).split('machine draft that no person has reviewed')).toHaveLength(3);
  });
});
