/**
 * An object with the fields of `known`, and those of `names`, which are read from what `load` gives each time they are
 * asked for: it holds nothing of them itself.
 */
export function toLazy<T extends object, K extends keyof T & string>(
  known: Omit<T, K>,
  names: readonly K[],
  load: () => Pick<T, K>,
): T {
  const fields = names.map(
    (name) => [name, { enumerable: true, configurable: true, get: () => load()[name] }] as const,
  );
  return Object.defineProperties({ ...known }, Object.fromEntries(fields)) as T;
}

/** `object` with `changes`; unlike a spread it leaves unread what is read only when it is asked for. */
export function withChanges<T extends object, C extends object>(object: T, changes: C): Omit<T, keyof C> & C {
  const fields = { ...Object.getOwnPropertyDescriptors(object), ...Object.getOwnPropertyDescriptors(changes) };
  return Object.defineProperties({}, fields) as Omit<T, keyof C> & C;
}
