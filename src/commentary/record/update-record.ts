import type { Root } from 'mdast';
import type { EvidenceRecord, Recorded } from '../../model/evidence-record.ts';
import type { Evidence } from '../evidence.ts';
import { findRecorded } from './find-recorded.ts';
import { type FindName, findState, type Said } from './find-state.ts';
import { listReferences } from './list-references.ts';

/** What a record is made of. */
export interface RecordSource {
  readonly tree: Root;
  readonly evidence: Evidence;
  readonly findName: FindName;
  /** The record so far; empty where there is none. */
  readonly before: EvidenceRecord;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * The record of a commentary: of each reference that holds what its source says now, dated by the day on which it was first
 * seen to say so; of each that no longer holds what it said when it did; nothing of those that the text has no more.
 */
export function updateRecord({ tree, evidence, findName, before, today }: RecordSource): EvidenceRecord {
  const references = listReferences(tree).flatMap((reference): Recorded[] => {
    const known = findRecorded(reference, before);
    const state = findState(reference, evidence, findName);
    if (state.kind !== 'holds') return known ? [known] : [];
    const recorded = known && isSame(known, state.said) ? known.recorded : today;
    return [{ ...state.said, recorded } as Recorded];
  });
  return { references: [...new Map(references.map((recorded) => [toKey(recorded), recorded])).values()] };
}

/** Whether something that was recorded before is said in other words in the record of now. */
export function isAnyChanged(before: EvidenceRecord, now: EvidenceRecord): boolean {
  const known = new Map(before.references.map((one) => [toPlace(one), one]));
  return now.references.some((one) => {
    const was = known.get(toPlace(one));
    return was !== undefined && !isSame(was, one);
  });
}

function toPlace(one: Recorded): string {
  const { kind, id, lang } = one;
  return toText({
    kind,
    id,
    lang,
    ...('briefing' in one && { briefing: one.briefing, quoted: 'quoted' in one && one.quoted }),
  });
}

/** In its words; what is told of a figure beside them may be read in other ways. */
function isSame(known: Recorded, now: Said): boolean {
  return toWordsText(known) === toWordsText(now);
}

function toWordsText(one: Said): string {
  const { recorded: _, facts: __, said: ___, ...words } = one as Said & Record<string, unknown>;
  return toText(words);
}

/** Tells what was recorded apart. */
function toKey({ recorded: _, words: __, ...key }: Recorded): string {
  return toText(key);
}

/** The same text for the same fields, in whatever order they are. */
function toText(said: object): string {
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}
