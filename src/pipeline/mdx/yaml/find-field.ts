import { isMap, isNode, isScalar, type parseDocument } from 'yaml';
import type { Range } from '../../../model/span.ts';
import type { FieldProblem } from './to-field-problems.ts';

export type YamlDocument = ReturnType<typeof parseDocument>;

/** Where the field of a problem is written; the nearest thing above it that is, where it is not there. */
export function findField(document: YamlDocument, { path, isName }: Pick<FieldProblem, 'path' | 'isName'>): Range {
  if (isName) {
    const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
    if (isScalar(pair?.key) && pair.key.range) return { start: pair.key.range[0], end: pair.key.range[1] };
  }
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const [start, end] = node.range;
      return length === path.length ? { start, end } : { start, end: start };
    }
  }
  return { start: 0, end: 0 };
}
