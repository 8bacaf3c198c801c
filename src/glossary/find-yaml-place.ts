import { isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';
import { findFrontMatter } from '../pipeline/mdx/parse-front-matter.ts';

/** Where the front matter of `text` says what is at `path`; the nearest thing above it where there is nothing. */
export function findYamlPlace(text: string, path: readonly (string | number)[]): { start: Place; end?: Place } {
  const found = findFrontMatter(text);
  if (!found) return { start: { line: 1, column: 1 } };
  const lines = new LineCounter();
  const document = parseDocument(found.yaml, { lineCounter: lines });
  const toPlace = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && !isPair(node) && node.range)
      return { start: toPlace(node.range[0]), end: toPlace(node.range[1]) };
  }
  return { start: { line: 2, column: 1 } };
}
