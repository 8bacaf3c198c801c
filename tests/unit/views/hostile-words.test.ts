import { strFromU8, unzipSync } from 'fflate';
import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import { toPlainLine } from '../../../src/pipeline/briefing/to-plain-line.ts';
import { toBriefingFile } from '../../../src/views/api-briefing.ts';
import { toFiguresFile } from '../../../src/views/api-figures.ts';
import { toBibtex } from '../../../src/views/citation/to-bibtex.ts';
import { toBriefingCitations, toBriefingWorks } from '../../../src/views/citation/to-briefing-citations.ts';
import { toRis } from '../../../src/views/citation/to-ris.ts';
import { toScriptText } from '../../../src/views/entity-json-ld.ts';
import { toBriefingItem } from '../../../src/views/feed-items.ts';
import { toFiguresCsv } from '../../../src/views/figures-csv.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { toBriefingJsonLd } from '../../../src/views/json-ld/to-briefing-json-ld.ts';
import { toLlmsText } from '../../../src/views/llms-text.ts';
import { toBriefingMarkdown } from '../../../src/views/markdown/to-briefing-markdown.ts';
import { toPack } from '../../../src/views/pack/to-pack.ts';
import { toPackFiles } from '../../../src/views/pack/to-pack-files.ts';
import { toAtom, toJsonFeed } from '../../../src/views/to-feed.ts';
import { checkAtom } from '../../support/check-atom.ts';
import { createDocument } from '../../support/create-document.ts';
import { readCsv } from '../../support/read-csv.ts';

const settings = { site: 'https://example.org', base: '/x/', title: 'Site', publisher: 'We' };
const head = { ...settings, description: 'All.', page: '', folder: '' };
const t = createTranslator('en');
const find = indexTranslations([]);

/** What a document or its facts may hold, as the pipeline hands it on. */
const hostile = [
  '"><script>alert(1)</script>',
  '</script></title><!--',
  'a ]]> b',
  'One\nTY  - FAKE\r\n\u2028\u0085# Head\n- item\n1. two',
  'NUL\u0000 bell\u0007 half \ud800 last \uffff',
  'a \u202etxt.exe \u2067 b',
  'A'.repeat(10_000),
  '👩🏽‍🚀 مرفأ 报告',
  '} { \\ } %x &y $z',
  '[x](javascript:alert(1)) ![y](data:text/html,z)',
  '=cmd()|x',
  '&lt;b&gt; &amp;amp; {1 + 1}',
  '``` ~~~ *a* _b_ <https://example.com> | c |',
].map(toPlainLine);

/** A document that has the words wherever it can have any. */
function createHostile(words: string) {
  const made = createDocument('a', 'it', [
    { id: 's-a', text: words, figures: [{ id: 'f-a', text: words, subject: words, attribution: words, unit: words }] },
  ]);
  return {
    ...made,
    ...{ title: words, titleBy: 'document' as const, publisher: words, author: words, licence: words },
    bottomLine: made.segments.map(({ id }) => id),
    keyFigures: made.figures.map(({ id }) => id),
  };
}

/** All that any reader of lines takes for the end of one. */
const lineEnds = new RegExp(`\r\n|[${'\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029'}]`, 'u');

function listNodes(text: string): Nodes[] {
  const nodes: Nodes[] = [];
  visit(fromMarkdown(text) as Root, (node) => {
    nodes.push(node);
  });
  return nodes;
}
const toWords = (node: Nodes): string =>
  'children' in node ? node.children.map(toWords).join('') : 'value' in node ? node.value : '';

/** The words in the only element of a name within an entry of a feed. */
function readEntry(xml: string, name: string): string[] {
  const found: string[] = [];
  visit(fromXml(xml), 'element', (node, _, parent) => {
    const isOwn = node.name === name && parent?.type === 'element' && parent.name === 'entry';
    if (isOwn) found.push(node.children.map((child) => ('value' in child ? child.value : '')).join(''));
  });
  return found;
}

describe.each(hostile.map((words) => [words.slice(0, 40), words] as const))('the words “%s”', (_, words) => {
  const document = createHostile(words);
  const item = toBriefingItem(document, find);
  const works = toBriefingWorks(document, [], settings, 'en', t);

  it('are words in a feed', () => {
    const atom = toAtom(head, [item]);
    expect(checkAtom(atom)).toEqual([]);
    expect(readEntry(atom, 'title')).toEqual([toHtml({ type: 'text', value: words })]);
    expect(toJsonFeed(head, [item]).items[0]).toMatchObject({ title: words, summary: words });
  });

  it('do not end the script that holds them as data', () => {
    const script = toScriptText(toBriefingJsonLd(document, { locale: 'en', settings, known: new Set() }));
    expect(script).not.toMatch(/<|\u2028|\u2029/u);
    expect(JSON.stringify(JSON.parse(script))).toContain(JSON.stringify(words));
  });

  it('are one line of the outline for programs', () => {
    const nodes = listNodes(toLlmsText(head, [item], 1));
    const briefings = nodes.filter((node) => node.type === 'link' && node.url.includes('/briefings/'));
    expect(briefings.map(toWords)).toEqual([words]);
    expect(nodes.filter(({ type }) => type === 'html' || type === 'image' || type === 'code')).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'heading').map(toWords)).toEqual([
      'Site',
      'Briefings',
      'Indexes',
      'Data',
    ]);
  });

  it('are words in the Markdown', () => {
    const reader = { locale: 'en' as const, find, names: new Map(), format: createFigureFormatter('en') };
    const nodes = listNodes(toBriefingMarkdown(document, reader, settings, t));
    expect(nodes.filter(({ type }) => type === 'html' || type === 'image')).toEqual([]);
    const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(links.filter((url) => !/^https:|^#/u.test(url))).toEqual([]);
    expect(nodes.filter((node) => node.type === 'heading' && node.depth === 1).map(toWords)).toEqual([words]);
  });

  it('make one entry of a citation, with each field on a line', () => {
    for (const work of Object.values(works)) {
      const ris = toRis(work).split(lineEnds);
      expect(ris.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([]);
      const bibtex = toBibtex(work);
      let depth = 0;
      const depths = [...bibtex.trim()].map((letter) => (depth += letter === '{' ? 1 : letter === '}' ? -1 : 0));
      expect([depths.at(-1), depths.slice(bibtex.indexOf('{'), -1).every((at) => at > 0)]).toEqual([0, true]);
    }
  });

  it('are no formula in a table', () => {
    const [names = [], ...rows] = readCsv(toFiguresCsv(toFiguresFile(collectFigures([document]), settings)));
    expect(rows.map((row) => row.length)).toEqual([names.length]);
    const own = rows[0]?.filter((_cell, at) => names[at] !== 'comparator') ?? [];
    expect(own.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(own[names.indexOf('text')]).toBe(/^=/u.test(words) ? `'${words}` : words);
  });

  it('run nothing in a pack', () => {
    const evidence = {
      title: words,
      file: toBriefingFile(
        { ...document, source: { ...document.source, file: `seeds/..\\..\\${words}.TXT` } },
        [],
        settings,
      ),
      figuresCsv: '',
      entities: { '@context': {}, '@id': 'x', '@type': 'skos:ConceptScheme' as const, title: 'Site', entities: [] },
      citations: toBriefingCitations(document, [], settings, 'en', t),
      source: { bytes: new Uint8Array(), annotations: toNoAnnotations() },
    };
    const files = unzipSync(toPack('a-evidence', toPackFiles(evidence)));
    expect(Object.keys(files).filter((name) => !/^a-evidence\/(?:[a-z]+\/)?[a-zA-Z0-9.]+$/u.test(name))).toEqual([]);
    expect(Object.keys(files)).toContain('a-evidence/source/a.txt');
    const tree: HtmlRoot = unified()
      .use(rehypeParse)
      .parse(strFromU8(files['a-evidence/index.html'] ?? new Uint8Array()));
    const names: string[] = [];
    visit(tree, 'element', ({ tagName, properties }) => {
      names.push(tagName, ...Object.keys(properties).filter((name) => name.startsWith('on')));
    });
    expect(names).toContain('h1');
    expect(names.filter((name) => /^(?:script|img|iframe|on.*)$/u.test(name))).toEqual([]);
  });
});

function toNoAnnotations() {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld' as const,
    id: 'x',
    type: 'AnnotationPage' as const,
    items: [],
  };
}
