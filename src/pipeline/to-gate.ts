const most = 65_536;
const fewest = 64;
/** Places for each word, so that few other words share one. */
const spread = 8;

/** A whole number below 65,536 that few words share. */
export function toGate(word: string): number {
  let hash = word.length;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 16)) & (most - 1);
}

/**
 * Returns a test of whether a gate may be that of one of the words: most words are in no list, and it tells so much
 * faster than a look-up. `words` are by their gates.
 */
export function createGateTest(words: ReadonlySet<number>): (gate: number) => boolean {
  let size = fewest;
  while (size < words.size * spread && size < most) size *= 2;
  const mask = size - 1;
  const gates = new Uint8Array(size);
  for (const gate of words) gates[gate & mask] = 1;
  return (gate) => gates[gate & mask] === 1;
}
