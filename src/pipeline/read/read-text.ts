import type { Message } from '../../model/message.ts';
import type { Range } from '../../model/span.ts';
import type { Block, Reader } from '../document.ts';
import { identityMap } from '../source-map.ts';
import { trimRange } from '../trim-range.ts';
import { findLineGroups, type Line } from './find-lines.ts';
import { markHeadings } from './mark-headings.ts';
import { markItems } from './mark-items.ts';
import { splitLineGroup } from './split-line-group.ts';

const readable = /[\p{L}\p{N}]/u;

/** Reads plain text: what looks like front matter, markup or code is text. `plain` is the source itself. */
export const readText: Reader = (source) => {
  const groups = findLineGroups(source).flatMap(splitLineGroup);
  const ranges = groups.flatMap((lines) => toRange(source, lines) ?? []);
  const isReadable = ({ start, end }: Range) => readable.test(source.slice(start, end));
  const paragraphs = ranges.filter(isReadable).map((range): Block => ({ kind: 'paragraph', ...range }));
  return {
    plain: source,
    blocks: markHeadings(source, markItems(source, paragraphs)),
    map: identityMap,
    stated: {},
    messages: ranges.filter((range) => !isReadable(range)).map((range) => toMessage(source, range)),
  };
};

function toRange(source: string, lines: readonly Line[]): Range | undefined {
  return trimRange(source, { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 });
}

function toMessage(source: string, { start, end }: Range): Message {
  const reason = `“${source.slice(start, Math.min(end, start + 40))}” holds neither a letter nor a number and is left out`;
  return { ruleId: 'no-words', level: 'info', reason, start, end };
}
