/** What gives the value of a key: the one that is held, else what `make` gives. */
export type Hold<T> = (key: string, make: () => T) => T;

/**
 * Holds the values of the `limit` keys that were asked for last. A value that is let go is made again when it is asked
 * for again. Weak references would not do: they hold what is looked at until the work at hand ends, which may be all.
 */
export function createHold<T>(limit: number): Hold<T> {
  const held = new Map<string, T>();
  let last: { readonly key: string; readonly value: T } | undefined;
  return (key, make) => {
    if (last?.key === key) return last.value;
    const value = held.has(key) ? (held.get(key) as T) : make();
    held.delete(key);
    held.set(key, value);
    if (held.size > limit) for (const [oldest] of held.entries().take(1)) held.delete(oldest);
    last = { key, value };
    return value;
  };
}
