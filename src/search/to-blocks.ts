import type { BlockFile, DocumentEntry, Passage } from './index-files.ts';
import { toParts } from './to-parts.ts';
import type { IndexedPassage } from './to-passages.ts';

/** Characters of the passages of one block, about: less than two kilobytes compressed. */
const blockSize = 3500;

/** The words of passages in blocks, each with the documents it needs; each block but the last has as many passages. */
export function toBlocks(passages: readonly IndexedPassage[]): {
  readonly blocks: BlockFile[];
  readonly perBlock: number;
} {
  const size = passages.reduce((sum, { passage }) => sum + JSON.stringify(passage).length, 0);
  const perBlock = Math.max(1, Math.round((blockSize * passages.length) / Math.max(1, size)));
  return { blocks: toParts(passages, perBlock).map(toBlock), perBlock };
}

function toBlock(passages: readonly IndexedPassage[]): BlockFile {
  const documents: DocumentEntry[] = [];
  const place = (document: DocumentEntry): number => {
    const known = documents.findIndex(({ slug }) => slug === document.slug);
    return known >= 0 ? known : documents.push(document) - 1;
  };
  const placed = passages.map(
    ({ passage, document }): Passage =>
      document && 'document' in passage ? { ...passage, document: place(document) } : passage,
  );
  return { documents, passages: placed };
}
