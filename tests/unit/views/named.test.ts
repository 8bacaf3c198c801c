import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/model/mention.ts';
import { findFirstMentions, findNamed } from '../../../src/views/named.ts';
import { toWords } from '../../../src/views/words.ts';

let start = 0;
const mention = (text: string, type: Mention['type'], entity?: string) =>
  ({
    id: `m-${text}${start}`,
    text,
    type,
    start: start++,
    end: start,
    segment: 's-a',
    form: 'name',
    ...(entity && { entity }),
  }) as Mention;
const mentions = [
  mention('Roma', 'place', 'rome'),
  mention('Rossi', 'person'),
  mention('la capitale', 'place', 'rome'),
  mention('Milano', 'place', 'milan'),
  mention('Rossi', 'person'),
  mention('Ignoto', 'place', 'gone'),
];
const names = new Map([
  ['rome', toWords('Rome', 'en')],
  ['milan', toWords('Milan', 'en')],
]);
const groups = findNamed({ mentions, lang: 'it' }, names);

describe('whom a document names', () => {
  it('is grouped by type, people first, with empty types left out', () => {
    expect(groups.map(({ type }) => type)).toEqual(['person', 'place']);
  });

  it('is counted by entity under its label, the most often named first', () => {
    expect(groups[1]?.named.map(({ id, name, count }) => [id, name.text, count])).toEqual([
      ['rome', 'Rome', 2],
      ['milan', 'Milan', 1],
      [undefined, 'Ignoto', 1],
    ]);
  });

  it('is called as the document does where the glossary does not hold it', () => {
    expect(groups[0]?.named).toEqual([{ name: { text: 'Rossi', lang: 'it', dir: 'ltr' }, count: 2 }]);
  });
});

describe('the first mentions', () => {
  const paragraph = (...segments: string[]) => ({ kind: 'paragraph', segments }) as never;
  const heading = (...segments: string[]) => ({ kind: 'heading', depth: 1, segments }) as never;

  it('are one for each entity, and none of names without one', () => {
    const first = findFirstMentions({ mentions: mentions.toReversed(), blocks: [paragraph('s-a')] });
    expect(mentions.filter(({ id }) => first.has(id)).map(({ text }) => text)).toEqual(['Roma', 'Milano', 'Ignoto']);
  });

  it('begin again with each section, whose heading belongs to it', () => {
    const inSegment = (segment: string) => ({ ...mention('Roma', 'place', 'rome'), segment }) as Mention;
    const placed = ['s-a', 's-b', 's-head', 's-c', 's-item', 's-cell'].map(inSegment);
    const rest = [
      { kind: 'list', items: [['s-item']] },
      { kind: 'table', header: false, rows: [[null, 's-cell']] },
    ] as never[];
    const blocks = [paragraph('s-a', 's-b'), heading('s-head'), paragraph('s-c'), ...rest];
    const first = findFirstMentions({ mentions: placed, blocks });
    expect(placed.filter(({ id }) => first.has(id)).map(({ segment }) => segment)).toEqual(['s-a', 's-head']);
  });
});
