/** Where a word stands: a passage, and its place among the passage's words. */
export type WordPlace = readonly [passage: number, offset: number];

/** `places`, which are in order, as bytes: how far each passage is from the one before, then the place in it. */
export function packPlaces(places: readonly WordPlace[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const [passage, offset] of places) {
    pushNumber(bytes, passage - before);
    pushNumber(bytes, offset);
    before = passage;
  }
  return Uint8Array.from(bytes);
}

/** The opposite of {@link packPlaces}. */
export function unpackPlaces(bytes: Uint8Array): WordPlace[] {
  const places: WordPlace[] = [];
  let passage = 0;
  for (let at = 0; at < bytes.length; ) {
    const step = readNumber(bytes, at);
    const offset = readNumber(bytes, step.next);
    passage += step.value;
    places.push([passage, offset.value]);
    at = offset.next;
  }
  return places;
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}

function readNumber(bytes: Uint8Array, start: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let at = start, factor = 1; ; at++, factor *= 128) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return { value, next: at + 1 };
  }
}
