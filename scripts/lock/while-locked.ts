import { takeLock } from './take-lock.ts';

/** What `run` gives, which no other process writes in the project at `root` meanwhile; waits until none does. */
export function whileLocked<T>(root: string, command: string, run: () => T): T {
  const giveBack = takeLock(root, { command });
  try {
    const value = run();
    if (value instanceof Promise) return value.finally(giveBack) as T;
    giveBack();
    return value;
  } catch (fault) {
    giveBack();
    throw fault;
  }
}
