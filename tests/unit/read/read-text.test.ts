import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/pipeline/read/read-text.ts';

const body =
  'The committee met on Monday in the old town hall. It heard nine witnesses and rose at six in the evening.';

function read(source: string): string[] {
  const { plain, blocks } = readText(source);
  return blocks.map(({ kind, start, end }) => `${kind}: ${plain.slice(start, end)}`);
}

describe('reading plain text', () => {
  it('cuts paragraphs at blank lines, whatever the line endings', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      expect(read(`One is here.${ending}${ending} ${ending}Two is here.`)).toEqual([
        'paragraph: One is here.',
        'paragraph: Two is here.',
      ]);
    }
  });

  it('takes front matter, markup and code for text', () => {
    const source = '---\ntitle: x\n---\n\n<script>alert(1)</script> {process.exit()}\n\nimport fs from "fs".';
    expect(readText(source).plain).toBe(source);
    expect(readText(source).stated).toEqual({});
    expect(read(source).at(1)).toBe('paragraph: <script>alert(1)</script> {process.exit()}');
  });

  it('passes over byte order marks, form feeds, NUL and rules without words', () => {
    expect(read('\uFEFFOne.\n\n\u0000\n\n\fTwo.\n\n* * *\n\n-----\n\nThree.')).toEqual([
      'paragraph: One.',
      'paragraph: Two.',
      'paragraph: Three.',
    ]);
  });

  it.each([
    ['where the next line starts small', 'The bridge was closed\nfor two days.'],
    [
      'where the next word did not fit',
      'The bridge over the river was closed by the\nMinistry for two days after the heavy rain.',
    ],
    ['where a short sentence is broken', 'They live in\nParis now.'],
  ])('keeps a paragraph together %s', (_, source) => {
    expect(readText(source).blocks).toEqual([{ kind: 'paragraph', start: 0, end: source.length }]);
  });

  it.each([
    ['whose lines are paragraphs', `${body} ${body}\n${body}`, 2],
    ['whose lines end sentences far from the margin', `${body.slice(0, 49)}\nYes.\n${body}`, 3],
    ['of bulleted lines', '- bread\n- wine\n- oil', 3],
    ['of numbered lines', '1. bread\n2. wine', 2],
  ])('parts lines %s', (_, source, count) => {
    expect(readText(source).blocks).toHaveLength(count);
  });
});

describe('list items in plain text', () => {
  it('stand without their markers', () => {
    expect(read('- bread\n• wine\n\n1. First this.\n2. Then that.')).toEqual([
      'item: bread',
      'item: wine',
      'item: First this.',
      'item: Then that.',
    ]);
  });

  it.each([
    '12. aprilie a fost o zi caldă.',
    '1990. A year to remember.',
    '-5 degrees at night.',
    '– No, he said.',
    '3.5 litres.',
  ])('are not seen in “%s”', (source) => expect(read(source)).toEqual([`paragraph: ${source}`]));
});

describe('headings in plain text', () => {
  it.each(['A new bridge', '3 things to know', '“Not yet”', 'THE OLD TOWN', '新的图书馆'])(
    'are short open lines above a longer paragraph: %s',
    (line) => expect(readText(`${body}\n\n${line}\n\n${body}`).blocks[1]).toMatchObject({ kind: 'heading', depth: 2 }),
  );

  it.each([
    'They met again.',
    'What was decided?',
    'The following points:',
    'the bridge was closed',
    'Nine, eight, seven,',
    '12.04.2024',
    'press@example.org',
    '- A new bridge',
    'The committee will have to meet again before the end of the month because several of the witnesses were away',
  ])('are not sentences, addresses or items: %s', (line) => {
    expect(readText(`${body}\n\n${line}\n\n${body}`).blocks[1]?.kind).not.toBe('heading');
  });

  it('are not seen in a document of one block, at its end, or above shorter text', () => {
    for (const source of ['A new bridge', `${body}\n\nAnna Example`, 'A bridge for the town\n\nShort text.']) {
      expect(readText(source).blocks.map(({ kind }) => kind)).not.toContain('heading');
    }
  });

  it('are not seen in a long run of short lines', () => {
    const kinds = readText(`Ann Lee\n\nBob Ray\n\nCarl Moe\n\nDora Poe\n\nEve Roy\n\n${body}`).blocks.map(
      ({ kind }) => kind,
    );
    expect(kinds.slice(0, 2)).toEqual(['paragraph', 'paragraph']);
  });
});
