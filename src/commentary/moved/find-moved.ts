import type { Root } from 'mdast';
import type { EvidenceRecord, Recorded } from '../../model/evidence-record.ts';
import type { Evidence, SegmentEvidence } from '../evidence.ts';
import { findRecorded } from '../record/find-recorded.ts';
import { findState } from '../record/find-state.ts';
import { type AuthoredReference, listReferences } from '../record/list-references.ts';

/** A reference that held once, and leads nowhere now. */
export interface Moved {
  readonly reference: AuthoredReference;
  /** What it said then. */
  readonly recorded: Recorded;
  /** The sentence, where it is there and only the language or the words that are quoted are not. */
  readonly place?: SegmentEvidence;
}

/** The references of a commentary whose evidence has moved since they were recorded, in reading order. */
export function findMoved(tree: Root, evidence: Evidence, record: EvidenceRecord): Moved[] {
  if (record.references.length === 0) return [];
  return listReferences(tree).flatMap((reference): Moved[] => {
    const state = findState(reference, evidence, () => undefined);
    const recorded = state.kind === 'gone' ? findRecorded(reference, record) : undefined;
    if (state.kind !== 'gone' || !recorded) return [];
    return [{ reference, recorded, ...(state.place && { place: state.place }) }];
  });
}
