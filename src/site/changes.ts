import settings from 'virtual:concordance/settings';
import { onceFor } from '../cache/once-for.ts';
import { findContent } from '../live/live-content.ts';
import type { ChangeRecord } from '../model/change-record.ts';
import type { Translation } from '../model/translation.ts';
import { createLogLimit, limitRecord } from '../rights/limit-record.ts';
import { createLastChanged, type LastChanged } from '../views/last-changed.ts';
import { type Corpus, getCorpus } from './corpus.ts';

/** The records of the change log in the order of their dates, as far as the rights of each document go. */
export async function getChanges(): Promise<readonly ChangeRecord[]> {
  return toLimited(await getCorpus())(findContent()?.changes ?? none);
}

const none: readonly ChangeRecord[] = [];

// Most kinds of pages ask for the records.
const toLimited = onceFor(({ briefings }: Corpus) => {
  const limit = createLogLimit(briefings, settings.rights);
  return onceFor((changes: readonly ChangeRecord[]): readonly ChangeRecord[] =>
    changes.map((record) => limitRecord(record, limit)).sort((a, b) => (a.date < b.date ? -1 : 1)),
  );
});

/** When pages last changed, as the change log and the translations say. */
export async function getLastChanged(translations: readonly Translation[]): Promise<LastChanged> {
  return toLastChanged(await getChanges())(translations);
}

const toLastChanged = onceFor((records: readonly ChangeRecord[]) =>
  onceFor((translations: readonly Translation[]) => createLastChanged(records, translations)),
);
