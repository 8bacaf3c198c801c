import { describe, expect, test } from 'vitest';
import { createProjectPipeline } from '../../scripts/ingest/project-pipeline.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Span } from '../../src/model/span.ts';
import { toExtraction } from '../../src/pipeline/to-extraction.ts';
import { readGlossary } from '../support/read-glossary.ts';
import { compareFigure, isSamePlace } from './compare-figure.ts';
import { readGold } from './gold.ts';

const pipeline = createProjectPipeline(readGlossary());
const leastShare = 0.98;

function toKey({
  start,
  end,
  text,
  entity,
}: Pick<Mention, 'start' | 'end' | 'text'> & { entity?: string | undefined }) {
  return `${start}–${end} “${text}” ${entity ?? 'without an entity'}`;
}

describe.each(['000_60e6953ebaf8c9e4', '002_8333c76a58582169'])('document %s', (name) => {
  const { gold, text } = readGold(name);
  const extraction = toExtraction(pipeline({ text, format: 'text' }));
  const { segments, figures, mentions } = extraction;
  const cut = ({ start, end }: Pick<Span, 'start' | 'end'>) => text.slice(start, end);

  test('its language is detected', () => {
    expect(extraction.lang).toBe(gold.language);
  });

  test('it is read without an error', () => {
    expect(extraction.messages.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('its headings and its sentences are exactly those of a reader, in order', () => {
    expect(segments.filter(({ kind }) => kind === 'heading').map(cut)).toEqual(gold.headings);
    expect(segments.filter(({ kind }) => kind === 'sentence').map(cut)).toEqual(gold.sentences);
  });

  test.each(gold.figures)('the $kind “$text” is found with every field', (wanted) => {
    const found = figures.filter((figure) => figure.kind === wanted.kind && isSamePlace(figure, wanted));
    expect(found, `one ${wanted.kind} at ${wanted.start}`).toHaveLength(1);
    expect(found.flatMap((figure) => compareFigure(figure, wanted, figures))).toEqual([]);
  });

  test.each(gold.notFigures)('“%s” holds no figure', (words) => {
    expect(text).toContain(words);
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      expect(
        figures.filter(({ start, end }) => start < at + words.length && at < end).map((figure) => figure.text),
      ).toEqual([]);
  });

  test('its names are found, and led to the right entity, at a recall and a precision of 0.98', () => {
    const wanted = new Set(gold.mentions.map(toKey));
    const found = new Set(mentions.filter(({ form }) => form === 'name').map(toKey));
    const [missed, invented] = [wanted.difference(found), found.difference(wanted)];
    expect(1 - missed.size / wanted.size, `missed: ${[...missed].join(', ')}`).toBeGreaterThanOrEqual(leastShare);
    expect(1 - invented.size / found.size, `invented: ${[...invented].join(', ')}`).toBeGreaterThanOrEqual(leastShare);
  });

  test('what is extracted is, letter for letter, in the document', () => {
    const quoted = figures.flatMap(({ cue, attribution }) => [cue, attribution]);
    const spans = [...figures, ...mentions, ...quoted.filter((span) => span !== undefined)];
    expect(spans.filter((span) => span.text !== cut(span))).toEqual([]);
  });
});

test('the growth of a change is computed and keeps its bound', () => {
  const { text } = readGold('002_8333c76a58582169');
  const { figures } = toExtraction(pipeline({ text, format: 'text' }));
  const growths = figures.flatMap((figure) => (figure.kind === 'change' ? [figure.growth] : []));
  expect(growths).toEqual([{ value: 150, unit: '%', comparator: '>' }]);
});
