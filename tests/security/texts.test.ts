import fc from 'fast-check';
import type { Root } from 'hast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it, test } from 'vitest';
import { createProjectPipeline } from '../../scripts/ingest/project-pipeline.ts';
import { toSlug } from '../../scripts/ingest/to-slug.ts';
import { createTranslator } from '../../src/i18n/create-translator.ts';
import { indexTranslations } from '../../src/index/index-translations.ts';
import { seedFactsSchema } from '../../src/model/seed-facts.ts';
import { toBriefing } from '../../src/pipeline/briefing/to-briefing.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { fromMdx } from '../../src/pipeline/mdx/from-mdx.ts';
import { toMdx } from '../../src/pipeline/mdx/to-mdx.ts';
import { parseYaml } from '../../src/pipeline/mdx/yaml/parse-yaml.ts';
import { findFault } from '../../src/pipeline/reading.ts';
import { parsePo } from '../../src/translation/parse-po.ts';
import { toBriefingItem } from '../../src/views/feed-items.ts';
import { createFigureFormatter } from '../../src/views/format-figure.ts';
import { toBriefingMarkdown } from '../../src/views/markdown/to-briefing-markdown.ts';
import { toAtom } from '../../src/views/to-feed.ts';
import { markup } from './cases/markup.ts';
import { poFiles } from './cases/translations.ts';

const pipeline = createProjectPipeline([]);
const settings = { site: 'https://example.org', base: '/', title: 'Site', publisher: 'We' };
const find = indexTranslations([]);

/** Text of pieces that mean something to some parser, and of anything else there is. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Object.values(markup)),
      fc.constantFrom(
        '<',
        '>',
        '{',
        '}',
        '"',
        "'",
        '`',
        '\\',
        '&',
        '/>',
        '-->',
        ']]>',
        '\n\n',
        '\u202e',
        '\u0000',
        '\ud800',
      ),
      fc.constantFrom('The port spent 3 million euros in 2023. ', 'said', 'Rome', '5%', '| a | b |\n| --- | --- |\n'),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

function toBriefingOf(text: string, format: 'text' | 'markdown' | 'html') {
  const reading = pipeline({ text, format, lang: 'en' });
  if (findFault(reading)) return undefined;
  const facts = seedFactsSchema.parse({ title: text.slice(0, 200) || 'x', author: text.slice(0, 50) || 'x' });
  return toBriefing(reading, { slug: 'a', file: 'seeds/a.txt', format, sha256: '0'.repeat(64), facts });
}

describe.each(['text', 'markdown', 'html'] as const)('any %s', (format) => {
  test('is written as MDX that reads back the same, and holds none of what could run', () => {
    let read = 0;
    fc.assert(
      fc.property(hostile, (text) => {
        const briefing = toBriefingOf(text, format);
        if (!briefing) return;
        read += 1;
        const mdx = toMdx(briefing);
        expect(fromMdx(mdx, 'a', 'a.mdx').segments).toEqual(briefing.segments);
        const body = mdx.slice(mdx.indexOf('\n---\n', 4) + 5);
        expect(body.match(/(?<!\\)\{/gu) ?? []).toEqual([]);
        const names = [...body.matchAll(/(?<!\\)<\/?([a-zA-Z]\w*)/gu)].map(([, name]) => name);
        expect(names.filter((name) => !['Segment', 'Figure', 'Entity'].includes(name ?? ''))).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(read).toBeGreaterThan(50);
  });

  test('leaves the site as words: no markup in Markdown, none in a feed', () => {
    const t = createTranslator('en');
    const reader = { locale: 'en' as const, find, names: new Map(), format: createFigureFormatter('en') };
    fc.assert(
      fc.property(hostile, (text) => {
        const briefing = toBriefingOf(text, format);
        if (!briefing) return;
        const made: string[] = [];
        visit(fromMarkdown(toBriefingMarkdown(briefing, reader, settings, t)), (node) => {
          if (node.type === 'html' || node.type === 'image') made.push(node.type);
          if (node.type === 'link' && !/^(?:https:|#)/u.test(node.url)) made.push(node.url);
        });
        expect(made).toEqual([]);
        const head = { ...settings, description: 'All.', page: '', folder: '' };
        const tree: Root = unified()
          .use(rehypeParse, { fragment: true })
          .parse(toAtom(head, [toBriefingItem(briefing, find)]));
        visit(tree, 'element', ({ tagName, properties }) => {
          if (/^(?:script|img|iframe|svg|math|style)$/u.test(tagName) || 'dataCanary' in properties) made.push(tagName);
        });
        expect(made).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a translation in a PO file', () => {
  it.each(Object.entries(poFiles))('is read as words or refused with its place: %s', (_, text) => {
    let target = '';
    try {
      target = parsePo(text, 'a', 'it', 'a.it.po')
        .entries.map((entry) => entry.target ?? '')
        .join('');
    } catch (fault) {
      expect(fault).toBeInstanceOf(ContentError);
      expect(String((fault as Error).message)).toMatch(/^a\.it\.po:\d+:\d+: .{10,500}$/su);
    }
    expect(target.length).toBeLessThanOrEqual(text.length);
    expect({}).not.toHaveProperty('canary');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

test('any name of a file gives an address of plain letters, digits and hyphens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      expect(toSlug(name)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(toSlug(name).length).toBeLessThanOrEqual(100);
    }),
  );
});

test('no facts in YAML grow beyond what was written, reach a prototype, or fail otherwise than with their place', () => {
  const words = fc.constantFrom(
    ...[
      '&a',
      '*a',
      '<<:',
      '- ',
      '? ',
      ': ',
      'title',
      'lang',
      'slug',
      '__proto__',
      'constructor',
      '!!js/function',
      '!!set',
    ],
    ...[
      '{',
      '}',
      '[',
      ']',
      ', ',
      '"',
      "'",
      '|',
      '>',
      '\n',
      '\n  ',
      '#',
      '%YAML 1.1\n---\n',
      '---\n',
      '...\n',
      'en',
      '~',
      '1e999',
    ],
  );
  const yaml = fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(yaml, (text) => {
      try {
        expect(JSON.stringify(parseYaml(text, 'a.yml', seedFactsSchema)).length).toBeLessThan(100 + text.length * 110);
      } catch (fault) {
        expect(fault).toBeInstanceOf(ContentError);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
