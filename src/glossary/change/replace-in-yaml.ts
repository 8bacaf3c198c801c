import { isMap, isScalar, parseDocument, type Scalar, visit, type YAMLMap } from 'yaml';
import { findFrontMatter } from '../../pipeline/mdx/parse-front-matter.ts';
import type { TextEdit } from './text-edit.ts';

/** The edits that make the references of a glossary file to the entity `from` ones to `to`. */
export function replaceInEntity(text: string, from: string, to: string): TextEdit[] {
  const { yaml = '', start = 0 } = findFrontMatter(text) ?? {};
  const document = parseDocument(yaml);
  return [['standsFor'], ['inContext', 'with']].flatMap((path) => {
    const node = document.getIn(path, true);
    return isScalar(node) && node.value === from ? toEdit(node, start, to) : [];
  });
}

/** The same for what ingest has recorded of a commentary's references. */
export function replaceInEvidence(text: string, from: string, to: string): TextEdit[] {
  const edits: TextEdit[] = [];
  visit(parseDocument(text), {
    Map: (_, map: YAMLMap) => {
      const node = map.get('id', true);
      if (map.get('kind') === 'entity' && isScalar(node) && node.value === from) edits.push(...toEdit(node, 0, to));
    },
  });
  return edits;
}

function toEdit({ range }: Scalar, offset: number, text: string): TextEdit[] {
  return range ? [{ start: offset + range[0], end: offset + range[1], text }] : [];
}

/** Whether the document is a map at its top, which every front matter is. */
export function findTop(document: ReturnType<typeof parseDocument>): YAMLMap<Scalar<string>> {
  if (isMap(document.contents)) return document.contents as YAMLMap<Scalar<string>>;
  throw new TypeError('the front matter is no map');
}
