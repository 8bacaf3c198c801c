import type { Token } from './tokenise.ts';

type Reader<T> = (tokens: readonly Token[], at: number) => T | undefined;

/** The reader with what it found at each token kept until it is asked of other tokens: several others ask it the same. */
export function rememberAt<T extends object>(read: Reader<T>): Reader<T> {
  let known: readonly Token[] | undefined;
  let found: (T | null)[] = [];
  return (tokens, at) => {
    if (tokens !== known) {
      known = tokens;
      found = [];
    }
    const before = found[at];
    if (before !== undefined) return before ?? undefined;
    const own = found;
    const result = read(tokens, at);
    own[at] = result ?? null;
    return result;
  };
}
