import type { BlockFile, DocumentEntry, Passage } from './index-files.ts';
import { cutShards } from './shards.ts';
import type { IndexedPassage } from './to-passages.ts';

/** Characters of passages in one block: less than two kilobytes compressed. */
const blockSize = 3500;

/** The words of all passages in blocks, each with the documents it needs. */
export function toBlocks(passages: readonly IndexedPassage[]): BlockFile[] {
  const numbered = passages.map((passage, index) => ({ passage, index }));
  const { shards } = cutShards(numbered, ({ index }) => index, {
    weigh: ({ passage }) => JSON.stringify(passage.passage).length,
    most: blockSize,
  });
  return shards.map((shard) => toBlock(shard.map(({ passage }) => passage)));
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
