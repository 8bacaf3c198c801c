import type { Figure } from '../model/figure.ts';
import type { Mention } from '../model/mention.ts';
import type { Range } from '../model/span.ts';
import type { LanguageReader } from '../pipeline/create-language-reader.ts';
import type { Block } from '../pipeline/document.ts';
import type { ReadSegment } from '../pipeline/reading.ts';
import { identityMap } from '../pipeline/source-map.ts';

/** What stands in one text; all offsets are into it. */
export interface TextReading {
  readonly text: string;
  readonly segments: readonly ReadSegment[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
}

const separator = '\n\n';

/**
 * Reads texts of one language that follow each other, such as the translations of a document's sentences, each as a
 * paragraph of its own. One reading for each text, in their order. `date` is the document's own, YYYY-MM-DD.
 */
export function readTexts(read: LanguageReader, texts: readonly string[], date?: string): TextReading[] {
  const plain = texts.join(separator);
  let start = 0;
  const blocks = texts.map((text): Block => {
    const block = { kind: 'paragraph' as const, start, end: start + text.length };
    start = block.end + separator.length;
    return block;
  });
  const document = { plain, blocks, map: identityMap, stated: {}, messages: [] };
  const { segments, figures, mentions } = read(document, date);
  const blockOf = new Map(segments.map(({ id, block }) => [id, block]));
  const segmentsOf = Map.groupBy(segments, ({ block }) => block);
  const figuresOf = Map.groupBy(figures, ({ segment }) => blockOf.get(segment));
  const mentionsOf = Map.groupBy(mentions, ({ segment }) => blockOf.get(segment));
  return texts.map((text, index) => {
    const by = -(blocks[index]?.start ?? 0);
    return {
      text,
      segments: (segmentsOf.get(index) ?? []).map((segment) => shift(segment, by)),
      figures: (figuresOf.get(index) ?? []).map((figure) => shiftFigure(figure, by)),
      mentions: (mentionsOf.get(index) ?? []).map((mention) => shift(mention, by)),
    };
  });
}

function shiftFigure(figure: Figure, by: number): Figure {
  const { cue, attribution, hedge } = figure;
  return {
    ...shift(figure, by),
    ...(cue && { cue: shift(cue, by) }),
    ...(attribution && { attribution: shift(attribution, by) }),
    ...(hedge && { hedge: shift(hedge, by) }),
  };
}

function shift<T extends Range>(range: T, by: number): T {
  return { ...range, start: range.start + by, end: range.end + by };
}
