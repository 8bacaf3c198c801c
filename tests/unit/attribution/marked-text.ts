import { entityIdSchema } from '../../../src/model/entity-id.ts';
import type { FoundFigure } from '../../../src/model/figure.ts';
import type { FoundMention } from '../../../src/model/mention.ts';

export interface MarkedText {
  readonly plain: string;
  readonly segments: readonly { readonly start: number; readonly end: number }[];
  readonly figures: readonly FoundFigure[];
  readonly mentions: readonly FoundMention[];
}

/**
 * One sentence with its figures and mentions, read from a text that marks them: `[money 5 euros]`, `{france French}`.
 * The last word of a count is what it counts.
 */
export function readMarked(marked: string): MarkedText {
  let plain = '';
  let last = 0;
  const figures: FoundFigure[] = [];
  const mentions: FoundMention[] = [];
  for (const match of marked.matchAll(/\[(\w+) ([^\]]+)\]|\{([\w-]+) ([^}]+)\}/g)) {
    plain += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const [, kind, figure, entity, mention] = match;
    if (kind && figure) figures.push(toFigure(kind, figure, plain.length));
    if (entity && mention) mentions.push(toMention(entity, mention, plain.length));
    plain += figure ?? mention ?? '';
  }
  plain += marked.slice(last);
  return { plain, segments: [{ start: 0, end: plain.length }], figures, mentions };
}

function toFigure(kind: string, text: string, start: number): FoundFigure {
  const unit = kind === 'count' ? { unit: text.split(' ').at(-1) } : {};
  return {
    start,
    end: start + text.length,
    text,
    kind,
    value: 1,
    comparator: '=',
    approximate: false,
    basis: 'stated',
    ...unit,
  } as FoundFigure;
}

function toMention(entity: string, text: string, start: number): FoundMention {
  return { start, end: start + text.length, text, entity: entityIdSchema.parse(entity), type: 'place', form: 'name' };
}
