/** Sets that are joined pair by pair. */
export interface DisjointSets {
  readonly join: (a: number, b: number) => void;
  /** The same number for all of one set. */
  readonly find: (one: number) => number;
}

/** As many sets of one as `size` says, numbered from 0. */
export function createDisjointSets(size: number): DisjointSets {
  const parents = Array.from({ length: size }, (_, index) => index);
  const find = (one: number): number => {
    let root = one;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = one; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join: (a, b) => {
      const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
      if (low !== undefined && high !== undefined) parents[high] = low;
    },
  };
}
