import { getCollection } from 'astro:content';
import type { ChangeRecord } from '../model/change-record.ts';
import type { Translation } from '../model/translation.ts';
import { createLastChanged, type LastChanged } from '../views/last-changed.ts';

/** The records of the change log in the order of their dates. */
export async function getChanges(): Promise<readonly ChangeRecord[]> {
  const entries = await getCollection('changes');
  return entries.map(({ data }) => data).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** When pages last changed, as the change log and the translations say. */
export async function getLastChanged(translations: readonly Translation[]): Promise<LastChanged> {
  return createLastChanged(await getChanges(), translations);
}
