import { getCollection } from 'astro:content';
import settings from 'virtual:concordance/settings';
import { findLiveContent } from '../live/live-content.ts';
import type { ChangeRecord } from '../model/change-record.ts';
import type { Translation } from '../model/translation.ts';
import { createLogLimit, limitRecord } from '../rights/limit-record.ts';
import { createLastChanged, type LastChanged } from '../views/last-changed.ts';
import { getCorpus } from './corpus.ts';

/** The records of the change log in the order of their dates, as far as the rights of each document go. */
export async function getChanges(): Promise<readonly ChangeRecord[]> {
  const [entries, { briefings }] = await Promise.all([readRecords(), getCorpus()]);
  const limit = createLogLimit(briefings, settings.rights);
  const records = entries.map((record) => limitRecord(record, limit));
  return records.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** When pages last changed, as the change log and the translations say. */
export async function getLastChanged(translations: readonly Translation[]): Promise<LastChanged> {
  return createLastChanged(await getChanges(), translations);
}

async function readRecords(): Promise<readonly ChangeRecord[]> {
  const live = import.meta.env.DEV ? findLiveContent() : undefined;
  return live ? live.changes : (await getCollection('changes')).map(({ data }) => data);
}
