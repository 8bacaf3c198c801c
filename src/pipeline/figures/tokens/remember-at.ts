import type { Token } from './tokenise.ts';

type Reader<T> = (tokens: readonly Token[], at: number) => T | undefined;

/** The reader with what it found at each token kept for as long as the tokens are: several others ask it the same. */
export function rememberAt<T extends object>(read: Reader<T>): Reader<T> {
  const known = new WeakMap<readonly Token[], (T | null)[]>();
  return (tokens, at) => {
    let found = known.get(tokens);
    if (!found) {
      found = [];
      known.set(tokens, found);
    }
    const before = found[at];
    if (before !== undefined) return before ?? undefined;
    const result = read(tokens, at);
    found[at] = result ?? null;
    return result;
  };
}
