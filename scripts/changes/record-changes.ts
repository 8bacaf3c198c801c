import { join } from 'node:path';
import { type Changes, findChanges, isEmpty } from '../../src/changes/find-changes.ts';
import { changesFolder, readRecord, toRecordText } from '../../src/changes/read-record.ts';
import { replayRecords, toStates } from '../../src/changes/to-states.ts';
import { writeWhole } from '../../src/files/write-whole.ts';
import { readBriefings } from '../../src/kept/read-content.ts';
import { readFolder } from '../../src/loaders/read-folder.ts';
import type { FigureState } from '../../src/model/change-record.ts';
import type { Rights } from '../../src/model/rights.ts';
import { createLogLimit } from '../../src/rights/limit-record.ts';
import { CommandError } from '../command/run-command.ts';

/** What was recorded; `file` is absent where nothing differs from the record before. */
export interface Recorded {
  readonly changes: Changes;
  readonly isFirst: boolean;
  readonly file?: string;
}

/**
 * Writes how the figures of the project at `root` differ from those of the last record before `date` as the record of
 * that day. A record of the same day is made again, with its own note where none is given. Documents of which only the
 * metadata may be shown are left out: what is recorded of them would outlive them. `rights` are those of documents that
 * state none.
 * @throws {CommandError} where there is a record of a later day, or a note with nothing to say it of.
 */
export function recordChanges(root: string, date: string, note?: string, rights: Rights = 'full'): Recorded {
  const records = readFolder(root, changesFolder, '.json', readRecord);
  const later = records.findLast((record) => record.date > date);
  if (later) throw new CommandError(`there is a record of ${later.date}; a day before it cannot be recorded now`);
  const before = records.filter((record) => record.date < date);
  const known = records.find((record) => record.date === date);
  const briefings = readBriefings(root);
  const limit = createLogLimit(briefings, rights);
  const isLogged = (state: FigureState) => limit(state) !== undefined;
  const changes = findChanges(replayRecords(before).filter(isLogged), toStates(briefings).filter(isLogged));
  const found = { changes, isFirst: before.length === 0 };
  if (isEmpty(changes) && !known) {
    if (note !== undefined) throw new CommandError('nothing has changed, so that there is nothing to say --note of');
    return found;
  }
  const file = `${changesFolder}/${date}.json`;
  writeWhole(join(root, file), toRecordText(date, note ?? known?.note, changes));
  return { ...found, file };
}
