import type { Message } from '../../src/model/message.ts';

/** What a filter gives for one line: what was found, or only messages. */
export interface FilteredLine<T> {
  readonly output: { readonly id: string | null } & (T | { readonly messages: readonly Message[] });
  readonly isFault: boolean;
}

/** The output of a line that could not be read: its id, where it has one, and one error. */
export function toFaultLine<T>(id: string | null, ruleId: string, reason: string): FilteredLine<T> {
  return { output: { id, messages: [{ ruleId, level: 'error', reason }] }, isFault: true };
}

/** What `find` gives, or a fault of ours as an error of the line alone. */
export function guardLine<T>(id: string, find: () => FilteredLine<T>): FilteredLine<T> {
  try {
    return find();
  } catch (fault) {
    return toFaultLine(
      id,
      'internal-fault',
      `this text made the program fail, which is a fault of ours: ${String(fault)}`,
    );
  }
}
