import { type BriefingSegment, blockSchema, briefingSegmentSchema, type WholeBriefing } from '../../model/briefing.ts';
import { type Figure, figureIdSchema, figureSchema } from '../../model/figure.ts';
import { type Mention, mentionSchema } from '../../model/mention.ts';
import { segmentIdSchema } from '../../model/segment.ts';
import type { Range, Span } from '../../model/span.ts';
import { toContent } from '../../pipeline/briefing/to-content.ts';
import { type MarkedText, parseMarked } from './parse-marked.ts';
import type { WrittenDocument, WrittenFigure, WrittenSentence } from './written-document.ts';

interface Sentence {
  readonly segment: BriefingSegment;
  readonly marked: MarkedText;
}

/**
 * An invented document as the pipeline would have read it.
 * @throws {ZodError} where it is not what a briefing may be.
 */
export function toBriefing(document: WrittenDocument): WholeBriefing {
  const { slug, lang, title, titleBy, publisher, author, date, url, licence, obtained, messages = [] } = document;
  const sentences = placeSentences(document.sentences);
  const length = sentences.at(-1)?.segment.end ?? 0;
  return {
    ...{ slug, lang, title, titleBy, publisher, author, date, url, licence, obtained, messages },
    source: { file: `seeds/${slug}.txt`, format: 'text', sha256: 'a1'.repeat(32), length },
    pipeline: '1',
    blocks: document.blocks.map((block) => blockSchema.parse(block)),
    segments: sentences.map(({ segment }) => segment),
    figures: sentences.flatMap((sentence) => toFigures(sentence, document)),
    mentions: sentences.flatMap((sentence) => toMentions(sentence, document)),
    bottomLine: document.bottomLine.map((id) => segmentIdSchema.parse(id)),
    keyFigures: document.keyFigures.map((id) => figureIdSchema.parse(id)),
  };
}

function placeSentences(written: readonly WrittenSentence[]): Sentence[] {
  let start = 0;
  return written.map(({ id, words, translation: _, kind = 'sentence', modality = 'asserted', ...said }) => {
    const marked = parseMarked(words);
    const { text, marks } = marked;
    const { content } = toContent(text, { start: 0, end: text.length }, marks);
    const range = { start, end: start + text.length };
    start = range.end + 1;
    return {
      marked,
      segment: { ...briefingSegmentSchema.parse({ id, ...range, kind, text, modality, ...said }), content },
    };
  });
}

function toFigures({ segment, marked }: Sentence, { figures }: WrittenDocument): Figure[] {
  return marked.marks.flatMap(({ element: { type, id }, ...range }) => {
    const written = figures[id];
    if (type !== 'figure' || !written) return [];
    return figureSchema.parse({ ...toPlaced(written, segment), id, segment: segment.id, ...toSpan(range, segment) });
  });
}

/** What the words around a figure say, with the spans of those words. */
function toPlaced(written: WrittenFigure, segment: BriefingSegment) {
  const { cue, attribution, hedge, ...rest } = written;
  const spans = Object.entries({ cue, attribution, hedge }).flatMap(([name, words]) =>
    words === undefined ? [] : [[name, findSpan(words, segment)] as const],
  );
  const usual = { comparator: '=', approximate: false, basis: 'stated', modality: segment.modality, entities: [] };
  return { ...usual, ...rest, ...Object.fromEntries(spans) };
}

function toMentions({ segment, marked }: Sentence, { mentions }: WrittenDocument): Mention[] {
  return marked.marks.flatMap(({ element: { type, id }, ...range }) => {
    const written = mentions[id];
    if (type !== 'mention' || !written) return [];
    return mentionSchema.parse({ form: 'name', ...written, id, segment: segment.id, ...toSpan(range, segment) });
  });
}

function findSpan(words: string, segment: BriefingSegment): Span {
  const start = segment.text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” does not stand in “${segment.text}”`);
  return toSpan({ start, end: start + words.length }, segment);
}

function toSpan({ start, end }: Range, segment: BriefingSegment): Span {
  return { start: segment.start + start, end: segment.start + end, text: segment.text.slice(start, end) };
}
