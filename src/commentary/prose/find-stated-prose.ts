import { isScalar, parseDocument } from 'yaml';
import { findFrontMatter } from '../../pipeline/mdx/parse-front-matter.ts';
import { alignPieces } from '../../pipeline/read/align-pieces.ts';
import type { LooseBlock } from '../../pipeline/read/assemble-document.ts';

/** The fields of the front matter that are the author's words. */
const fields = { title: 'heading', summary: 'paragraph' } as const;

/** Title and summary of a commentary, with their places in the file; nothing where they cannot be read. */
export function findStatedProse(source: string): LooseBlock[] {
  const { yaml = '', start: shift = 0 } = findFrontMatter(source) ?? {};
  const document = parseDocument(yaml);
  return Object.entries(fields).flatMap(([field, kind]): LooseBlock[] => {
    const node = document.has(field) ? document.get(field, true) : undefined;
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
    const [start, end] = node.range;
    const written = { text: yaml.slice(start, end), source: start + shift, sourceLength: end - start };
    return [{ kind, ...(kind === 'heading' && { depth: 1 }), pieces: alignPieces(node.value, [written]) }];
  });
}
