import type { Root } from 'mdast';
import type { EvidenceRecord } from '../../model/evidence-record.ts';
import type { Settings } from '../../settings.ts';
import type { Evidence } from '../evidence.ts';
import type { Fault } from '../fault.ts';
import { findMoved } from './find-moved.ts';
import type { FindNear } from './find-near.ts';
import { takeOutMoved } from './take-out-moved.ts';
import { toMovedFault } from './to-moved-fault.ts';

/** What evidence that has moved is found by, and what it does to a build. */
export interface MovedTools {
  readonly findNear: FindNear;
  /** What the references of a commentary said when they last held; `slug` is the name of its file. */
  readonly readRecord: (slug: string) => EvidenceRecord;
  readonly movedEvidence: Settings['movedEvidence'];
}

/** A fault for each reference whose evidence has moved, which is taken out of the tree, so that it is not found wrong twice. */
export function checkMoved(tree: Root, slug: string, evidence: Evidence, tools: MovedTools): Fault[] {
  const moved = findMoved(tree, evidence, tools.readRecord(slug));
  const faults = moved.map((one) => toMovedFault(one, evidence, tools.findNear));
  takeOutMoved(tree, moved);
  return tools.movedEvidence === 'stop' ? faults : faults.map((fault) => ({ ...fault, level: 'warning' }));
}
