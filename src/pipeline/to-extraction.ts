import type { Extraction } from '../model/extraction.ts';
import type { Figure } from '../model/figure.ts';
import type { Message } from '../model/message.ts';
import type { Range, Span } from '../model/span.ts';
import type { Reading } from './reading.ts';

/** What was read, with every offset led back to the source as received: the one place where that happens. */
export function toExtraction(reading: Reading): Extraction {
  const { map, messages } = reading.document;
  const toSpan = (range: Range): Span => {
    const { start, end } = map.toSource(range);
    return { start, end, text: reading.source.slice(start, end) };
  };
  return {
    lang: reading.lang,
    segments: reading.segments.map(({ id, kind, ...segment }) => ({ id, ...map.toSource(segment), kind })),
    figures: reading.figures.map((figure) => toSourceFigure(figure, toSpan)),
    mentions: reading.mentions.map((mention) => ({ ...mention, ...toSpan(mention) })),
    messages: [...messages, ...reading.messages.map((message) => toSourceMessage(message, map.toSource))],
  };
}

function toSourceFigure(figure: Figure, toSpan: (range: Range) => Span): Figure {
  return {
    ...figure,
    ...toSpan(figure),
    ...(figure.cue && { cue: toSpan(figure.cue) }),
    ...(figure.attribution && { attribution: toSpan(figure.attribution) }),
    ...(figure.hedge && { hedge: toSpan(figure.hedge) }),
  };
}

function toSourceMessage(message: Message, toSource: (range: Range) => Range): Message {
  const { start, end } = message;
  return start === undefined || end === undefined || start >= end
    ? message
    : { ...message, ...toSource({ start, end }) };
}
