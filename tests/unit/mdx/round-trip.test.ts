import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WholeBriefing } from '../../../src/model/briefing.ts';
import { toContent } from '../../../src/pipeline/briefing/to-content.ts';
import { toDisplayText } from '../../../src/pipeline/briefing/to-display-text.ts';
import { fromMdx } from '../../../src/pipeline/mdx/from-mdx.ts';
import { toMdx } from '../../../src/pipeline/mdx/to-mdx.ts';
import { createBriefing } from '../../support/create-briefing.ts';

const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<script>',
        '{process.exit()}',
        '---',
        '# ',
        '- a',
        '1. b',
        '| c |',
        '```',
        '&amp;',
        '\\',
        '*d*',
        '_e_',
      ),
      fc.constantFrom(
        'import x from "y"',
        'export',
        'https://example.org/a_b',
        '</Segment>',
        '<!--',
        '{/*',
        '$f$',
        '[g](h)',
        '~~i~~',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => toDisplayText(parts.join(' ')).trim())
  .filter((text) => text !== '');

const roundTrip = (briefing: WholeBriefing) => fromMdx(toMdx(briefing), briefing.slug, 'content/briefings/test.mdx');

test('whatever a sentence says comes back from MDX as it was', () => {
  fc.assert(
    fc.property(words, words, words, (title, first, second) => {
      const briefing = createBriefing({ title, paragraphs: [[first, second]] });
      expect(roundTrip(briefing)).toEqual(briefing);
    }),
    { numRuns: 300 },
  );
});

test('headings, lists and tables come back as they were, empty cells included', () => {
  fc.assert(
    fc.property(words, words, words, (heading, item, cell) => {
      const briefing = createBriefing({
        heading,
        items: [[item], [item, item]],
        table: [
          [cell, heading],
          [null, cell],
        ],
      });
      expect(roundTrip(briefing)).toEqual(briefing);
    }),
    { numRuns: 200 },
  );
});

test('a table without a header stays without one', () => {
  const briefing = createBriefing({ table: [['a', 'b']], header: false });
  expect(roundTrip(briefing).blocks).toEqual(briefing.blocks);
});

test('figures and names stay around the very words', () => {
  const plain = 'Russia spent over 3 million dollars.';
  const { content } = toContent(plain, { start: 0, end: plain.length }, [
    { start: 18, end: 35, element: { type: 'figure', id: 'f-aaaaaaaa' as never } },
    { start: 0, end: 6, element: { type: 'mention', id: 'm-aaaaaaaa' as never } },
  ]);
  const briefing = createBriefing({ marked: { text: plain, content } });
  expect(roundTrip(briefing).segments[0]?.content).toEqual(content);
  expect(toMdx(briefing)).toContain('spent over <Figure id="f-aaaaaaaa">3 million dollars</Figure>.');
});

test('the same briefing gives the same bytes, whatever the order its facts were set in', () => {
  const briefing = createBriefing({ paragraphs: [['One.']] });
  const turned = Object.fromEntries(Object.entries(briefing).reverse()) as unknown as WholeBriefing;
  expect(toMdx(turned)).toBe(toMdx(briefing));
});
