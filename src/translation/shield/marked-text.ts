import type { Briefing, BriefingSegment, Inline } from '../../model/briefing.ts';
import type { FigureKind, Value } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Range } from '../../model/span.ts';

/** The words of a segment, and where in them something is named or counted. */
export interface MarkedText {
  readonly text: string;
  readonly names: readonly MarkedName[];
  readonly figures: readonly MarkedFigure[];
}

export interface MarkedName extends Range, Pick<Mention, 'type' | 'form'> {
  /** The glossary's id of what is named. */
  readonly entity?: string | undefined;
}

export interface MarkedFigure extends Range {
  readonly kind: FigureKind;
  readonly value?: Value | undefined;
}

/** The segments of a briefing with their marks as offsets into their words. */
export function toMarkedTexts({ segments, mentions, figures }: Pick<Briefing, 'segments' | 'mentions' | 'figures'>) {
  const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]));
  const figureOf = new Map(figures.map((figure) => [figure.id, figure]));
  return segments.map((segment): MarkedText => {
    const ranges = listRanges(segment);
    return {
      text: segment.text,
      names: ranges.flatMap(({ node, ...range }) => {
        const mention = node.type === 'mention' ? mentionOf.get(node.id) : undefined;
        return mention ? [{ ...range, type: mention.type, form: mention.form, entity: mention.entity }] : [];
      }),
      figures: ranges.flatMap(({ node, ...range }) => {
        const figure = node.type === 'figure' ? figureOf.get(node.id) : undefined;
        return figure ? [{ ...range, kind: figure.kind, value: 'value' in figure ? figure.value : undefined }] : [];
      }),
    };
  });
}

type Mark = Exclude<Inline, { type: 'text' }>;

/** Where each mark of a segment stands in its words; an outer one before those in it. */
function listRanges({ content }: BriefingSegment): (Range & { readonly node: Mark })[] {
  let at = 0;
  const walk = (node: Inline): (Range & { node: Mark })[] => {
    const start = at;
    if (node.type === 'text') {
      at += node.value.length;
      return [];
    }
    const inner = node.children.flatMap(walk);
    return [{ start, end: at, node }, ...inner];
  };
  return content.flatMap(walk);
}
