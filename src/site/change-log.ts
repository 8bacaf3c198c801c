import { createTranslator } from '../i18n/create-translator.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { toChangeItem } from '../views/change-items.ts';
import { createChangeLog, type LoggedRecord, listRecords } from '../views/changes.ts';
import { createFigureFormatter } from '../views/format-figure.ts';
import { getChanges } from './changes.ts';
import { getCorpus } from './corpus.ts';
import { type SiteFeed, toFeedHead } from './feed.ts';

// Older records are in the data file; a page and a feed of all would grow for ever.
const mostShown = 50;

/** The newest records of the change log for readers of one language, and how many older ones there are. */
export async function getChangeLog(locale: Locale): Promise<{ records: LoggedRecord[]; older: number }> {
  const [{ briefings }, changes] = await Promise.all([getCorpus(), getChanges()]);
  const toLogged = createChangeLog(briefings, createFigureFormatter(locale), changes[0]?.date);
  const all = listRecords(changes, briefings);
  const records = all.slice(0, mostShown).map((record) => toLogged(record, locale));
  return { records, older: all.length - records.length };
}

/** The feed of the change log: what was corrected, withdrawn and added. */
export async function getChangeFeed(): Promise<SiteFeed> {
  const t = createTranslator(defaultLocale);
  const { records } = await getChangeLog(defaultLocale);
  return {
    head: toFeedHead(t('changes.title'), t('changes.description'), 'changes/', 'changes/'),
    items: records.flatMap((record) => toChangeItem(record, defaultLocale, t)),
  };
}
