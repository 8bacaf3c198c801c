import { entityIdSchema } from '../../../src/model/entity-id.ts';
import { type Figure, type FigureId, figureIdSchema, figureSchema } from '../../../src/model/figure.ts';
import { type Mention, mentionSchema } from '../../../src/model/mention.ts';
import { type Segment, type SegmentId, segmentIdSchema } from '../../../src/model/segment.ts';

const place = { text: 'x', comparator: '=', approximate: false, basis: 'stated', modality: 'asserted', entities: [] };

/** A figure that says nothing but its kind and value; `given` says more. */
export function figureOf(id: string, start: number, given: Readonly<Record<string, unknown>>): Figure {
  const segment = segmentIdSchema.parse('s-a');
  return figureSchema.parse({ ...place, id: `f-${id}`, segment, start, end: start + 1, ...given });
}

export function toFigureId(id: string): FigureId {
  return figureIdSchema.parse(`f-${id}`);
}

export function toSegmentId(id: string): SegmentId {
  return segmentIdSchema.parse(`s-${id}`);
}

/** A document of one-sentence segments `s-0`, `s-1` …, with the mentions that the words in capitals are. */
export function documentOf(sentences: readonly string[], kinds: Readonly<Record<number, Segment['kind']>> = {}) {
  const plain = sentences.join('\n');
  let end = -1;
  const segments = sentences.map((sentence, index): Segment => {
    const start = end + 1;
    end = start + sentence.length;
    return { id: toSegmentId(String(index)), start, end, kind: kinds[index] ?? 'sentence' };
  });
  const mentions = segments.flatMap((segment) => findCapitals(plain, segment));
  return { plain, segments, mentions };
}

function findCapitals(plain: string, segment: Segment): Mention[] {
  return [...plain.slice(segment.start, segment.end).matchAll(/\b[A-Z]{2,}\b/g)].map((match) => {
    const start = segment.start + match.index;
    const entity = entityIdSchema.parse(match[0].toLowerCase());
    const span = { start, end: start + match[0].length, text: match[0] };
    return mentionSchema.parse({ ...span, id: `m-${start}`, segment: segment.id, entity, type: 'place', form: 'name' });
  });
}
