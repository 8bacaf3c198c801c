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
  const paragraphs = findLineGroups(source)
    .flatMap(splitLineGroup)
    .flatMap((lines) => toParagraph(source, lines));
  return {
    plain: source,
    blocks: markHeadings(source, markItems(source, paragraphs)),
    map: identityMap,
    stated: {},
    messages: [],
  };
};

/** One paragraph, or none where the lines hold neither a letter nor a number. */
function toParagraph(source: string, lines: readonly Line[]): Block[] {
  const range = trimRange(source, { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 });
  return range && readable.test(source.slice(range.start, range.end)) ? [{ kind: 'paragraph', ...range }] : [];
}
