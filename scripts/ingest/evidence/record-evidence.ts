import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../../src/files/write-whole.ts';
import type { Rights } from '../../../src/model/rights.ts';
import { readToday } from '../../command/typed-path.ts';
import { loadCitedEvidence } from './load-cited-evidence.ts';
import { planRecords, type RecordPlan } from './plan-records.ts';

export interface EvidenceRun {
  readonly root: string;
  /** The rights of documents that state none. They are only read where there is something to write: that takes long. */
  readonly readRights: () => Promise<Rights>;
}

/**
 * Writes beside each commentary what its references say, as far as they hold, and removes the records of commentaries that
 * are gone. What has not changed is not touched. To be called when briefings and translations are up to date.
 * @throws {ContentError} where a briefing or an entity cannot be read.
 */
export async function recordEvidence({ root, readRights }: EvidenceRun): Promise<RecordPlan> {
  const today = readToday();
  const planWith = (rights: Rights) =>
    planRecords({ root, today, loadEvidence: (references) => loadCitedEvidence(root, references, rights) });
  const free = planWith('full');
  if (free.changes.length === 0) return free;
  // Words of a document of which nothing may be quoted are never recorded.
  const plan = (await readRights()) === 'metadata' ? planWith('metadata') : free;
  for (const { file, text } of plan.changes) {
    if (text === undefined) rmSync(join(root, file));
    else writeWhole(join(root, file), text);
  }
  return plan;
}
