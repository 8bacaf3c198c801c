import { foldWords } from './fold-words.ts';
import type { IndexReader } from './index-reader.ts';
import { countEdits, toSkeleton } from './to-skeleton.ts';

const most = 3;

/** Names that `word` may be a slip for, the nearest first: “Bejing” → “Beijing”. None for a word of up to three letters. */
export async function findNear(word: string, { readNear }: Pick<IndexReader, 'readNear'>): Promise<string[]> {
  const key = foldWords(word);
  return key.length < 4 ? [] : chooseNear(key, await readNear(toSkeleton(key)));
}

function chooseNear(key: string, words: readonly string[]): string[] {
  const limit = key.length < 6 ? 1 : 2;
  const ranked = [...new Map(words.map((word) => [foldWords(word), word] as const)).values()].map((word) => ({
    word,
    edits: countLeast(key, word, limit),
  }));
  const near = ranked.filter(({ edits }) => edits > 0 && edits <= limit).sort((a, b) => a.edits - b.edits);
  return near.slice(0, most).map(({ word }) => word);
}

/** To the nearest word of a name. */
function countLeast(key: string, name: string, limit: number): number {
  return Math.min(
    ...foldWords(name)
      .split(' ')
      .map((word) => countEdits(key, word, limit)),
  );
}
