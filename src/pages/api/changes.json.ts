import settings from 'virtual:concordance/settings';
import { findChanges, isEmpty } from '../../changes/find-changes.ts';
import { replayRecords, toStates } from '../../changes/to-states.ts';
import type { ChangesFile } from '../../model/change-record.ts';
import { getChanges } from '../../site/changes.ts';
import { getCorpus } from '../../site/corpus.ts';
import { toAddress } from '../../views/to-address.ts';

/** The whole change log as JSON; src/model/change-record.ts has the shape. */
export async function GET(): Promise<Response> {
  const [{ briefings }, records] = await Promise.all([getCorpus(), getChanges()]);
  const unrecorded = findChanges(replayRecords(records), toStates(briefings));
  const file: ChangesFile = {
    url: toAddress(settings, 'changes/'),
    records: records.toReversed(),
    ...(records.length > 0 && !isEmpty(unrecorded) && { unrecorded }),
  };
  return Response.json(file);
}
