/** Keys in the order of their code units, each with a run of numbers or bytes; quick to read from disk, whatever its size. */
export interface SortedTable<V extends Uint32Array | Uint8Array> {
  /** Joined by line feeds, which no key has. */
  readonly keys: string;
  /** Where the values of each key begin, and where those of the last one end. */
  readonly starts: Uint32Array;
  readonly values: V;
}

/** `entries` as a table; each key is there once. */
export function toNumberTable(entries: ReadonlyMap<string, readonly number[]>): SortedTable<Uint32Array> {
  const { keys, lists, starts } = sort(entries);
  return { keys, starts, values: Uint32Array.from(lists.flat()) };
}

/** The same of bytes. */
export function toByteTable(entries: ReadonlyMap<string, Uint8Array>): SortedTable<Uint8Array> {
  const { keys, lists, starts } = sort(entries);
  const values = new Uint8Array(starts.at(-1) ?? 0);
  for (const [index, list] of lists.entries()) values.set(list, starts[index]);
  return { keys, starts, values };
}

function sort<L extends { readonly length: number }>(entries: ReadonlyMap<string, L>) {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const starts = new Uint32Array(sorted.length + 1);
  for (const [index, [, list]] of sorted.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
  return { keys: sorted.map(([key]) => key).join('\n'), lists: sorted.map(([, list]) => list), starts };
}

/** Answers of a table. */
export function openTable<V extends Uint32Array | Uint8Array>({ keys: joined, starts, values }: SortedTable<V>) {
  const keys = joined === '' ? [] : joined.split('\n');
  /** The place of the first key that is not before `key`. */
  const findPlace = (key: string): number => {
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    keys,
    /** All keys that begin with `prefix`, in order. */
    listFrom: (prefix: string): string[] => {
      const found: string[] = [];
      for (let at = findPlace(prefix); keys[at]?.startsWith(prefix); at++) found.push(keys[at] ?? '');
      return found;
    },
    /** The values of `key`; none where there is no such key. */
    get: (key: string): V => {
      const at = findPlace(key);
      const end = keys[at] === key ? starts[at + 1] : starts[at];
      return values.subarray(starts[at], end) as V;
    },
  };
}
