import type { Message } from '../model/message.ts';
import type { SegmentId } from '../model/segment.ts';
import { isAnsweredFor, type Translation, type TranslationState } from '../model/translation.ts';

/** Something a check found in the translation of a segment. */
export interface Finding extends Pick<Message, 'ruleId' | 'level' | 'reason'> {
  readonly segment: SegmentId;
  /** The words of the document. */
  readonly source: string;
  readonly state: TranslationState;
  /** Whether a person has looked at it and found it to be no fault. */
  readonly isAccepted: boolean;
}

/** What the checks found in a translation that was read against its document, in the document's order. */
export function listFindings({ entries, pairs = [] }: Pick<Translation, 'entries' | 'pairs'>): Finding[] {
  const entryOf = new Map(entries.map((entry) => [entry.source, entry]));
  return pairs.flatMap(({ source, segments: [segment], messages }) => {
    if (segment === undefined) return [];
    const { state = 'missing', accepted = [] } = entryOf.get(source) ?? {};
    return messages.map(({ ruleId, level, reason }) => {
      const isAccepted = accepted.includes(ruleId);
      return { ruleId, level, reason, segment, source, state, isAccepted };
    });
  });
}

/** A sentence nobody may read as right: a reviewer passed what says something else than the document. */
export function isFatal({ level, state }: Finding): boolean {
  return level === 'error' && isAnsweredFor(state);
}
