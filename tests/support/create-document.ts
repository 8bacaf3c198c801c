import { type BriefingSegment, briefingSegmentSchema, type WholeBriefing } from '../../src/model/briefing.ts';
import { type Figure, figureSchema } from '../../src/model/figure.ts';
import { type Mention, mentionSchema } from '../../src/model/mention.ts';
import { type Mark, toContent } from '../../src/pipeline/briefing/to-content.ts';
import { createBriefing } from './create-briefing.ts';

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly modality?: BriefingSegment['modality'];
  readonly attribution?: string;
  readonly hedge?: string;
  readonly place?: BriefingSegment['place'];
  /** `text` is looked up in the sentence; what is left out is that of an asserted count. */
  readonly figures?: readonly Readonly<Record<string, unknown>>[];
  readonly mentions?: readonly Readonly<Record<string, unknown>>[];
}

/** A briefing of the given sentences, one paragraph each, with its figures and mentions marked in them. */
export function createDocument(slug: string, lang: string, sentences: readonly Sentence[]): WholeBriefing {
  let start = 0;
  const read = sentences.map((sentence) => {
    const found = readSentence(sentence, start);
    start = found.segment.end + 1;
    return found;
  });
  return {
    ...createBriefing({ title: `Title of ${slug}` }),
    slug,
    lang,
    blocks: read.map(({ segment }) => ({ kind: 'paragraph', segments: [segment.id] })),
    segments: read.map(({ segment }) => segment),
    figures: read.flatMap(({ figures }) => figures),
    mentions: read.flatMap(({ mentions }) => mentions),
  };
}

function readSentence(sentence: Sentence, start: number) {
  const { id, text, modality = 'asserted', attribution, hedge, place } = sentence;
  const said = { modality, ...(attribution && { attribution }), ...(hedge && { hedge }), ...(place && { place }) };
  const locate = (words: unknown) => {
    const at = start + text.indexOf(String(words));
    return { start: at, end: at + String(words).length };
  };
  const figures = (sentence.figures ?? []).map(
    ({ attribution, cue, hedge, ...fields }): Figure =>
      figureSchema.parse({
        ...countFields(fields),
        ...locate(fields['text']),
        segment: id,
        ...(attribution !== undefined && { attribution: { text: attribution, ...locate(attribution) } }),
        ...(hedge !== undefined && { hedge: { text: hedge, ...locate(hedge) } }),
        ...(cue !== undefined && { cue: { text: cue, ...locate(cue) } }),
        ...fields,
      }),
  );
  const mentions = (sentence.mentions ?? []).map(
    (fields): Mention =>
      mentionSchema.parse({ type: 'place', form: 'name', ...locate(fields['text']), segment: id, ...fields }),
  );
  const toMark = (type: 'figure' | 'mention') => (span: Figure | Mention) =>
    ({ start: span.start - start, end: span.end - start, element: { type, id: span.id } }) as Mark;
  const marks = [...figures.map(toMark('figure')), ...mentions.map(toMark('mention'))];
  const { content } = toContent(text, { start: 0, end: text.length }, marks);
  const segment: BriefingSegment = {
    ...briefingSegmentSchema.parse({ id, start, end: start + text.length, kind: 'sentence', text, ...said }),
    content,
  };
  return { segment, figures, mentions };
}

/** What most test figures share; a date, a duration and a change have no value. */
function countFields({ kind = 'count' }: Readonly<Record<string, unknown>>) {
  const common = { comparator: '=', approximate: false, basis: 'stated', modality: 'asserted', entities: [], kind };
  return kind === 'date' || kind === 'duration' || kind === 'change' ? common : { ...common, value: 1 };
}
