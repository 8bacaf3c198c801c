import type { Root } from 'mdast';
import type { EvidenceRecord } from '../../model/evidence-record.ts';
import type { Rights } from '../../model/rights.ts';
import type { Evidence } from '../evidence.ts';
import { findMoved } from './find-moved.ts';
import { takeOutMoved } from './take-out-moved.ts';
import { type MovedEvidence, toMovedEvidence } from './to-moved-evidence.ts';

/** What has moved of the evidence of a commentary, which is taken out of its tree, so that nothing else takes it for cited. */
export function readMoved(tree: Root, evidence: Evidence, record: EvidenceRecord, team: Rights): MovedEvidence[] {
  const moved = findMoved(tree, evidence, record);
  takeOutMoved(tree, moved);
  return toMovedEvidence(moved, evidence, team);
}
