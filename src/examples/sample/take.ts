/**
 * The first of `all` that is wanted.
 * @throws {Error} where the invented content has none; it then names what is missing.
 */
export function take<T>(all: readonly T[], isWanted: (each: T) => boolean, name: string): T {
  const found = all.find(isWanted);
  if (found === undefined) throw new Error(`the examples have no “${name}”`);
  return found;
}
