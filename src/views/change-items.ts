import type { Translate } from '../i18n/create-translator.ts';
import type { LoggedDocument, LoggedRecord } from './changes.ts';
import type { FeedItem } from './feed-items.ts';
import { toWords } from './words.ts';

/** A record of the change log as a feed item: what happened, then a line for each figure that changed or is gone. */
export function toChangeItem(record: LoggedRecord, lang: string, t: Translate): FeedItem[] {
  const { date, note, isFirst, counts, documents } = record;
  if (date === undefined) return [];
  const lines = [
    ...(note ? [note] : []),
    ...(isFirst ? [t('changes.firstRecord', { count: counts.added })] : documents.flatMap((one) => toLines(one, t))),
  ];
  return [
    {
      path: `changes/#d-${date}`,
      title: toWords(isFirst ? t('changes.firstRecord', { count: counts.added }) : toCounts(counts, t), lang),
      summary: lines.map((line) => toWords(line, lang)),
      authors: [],
      updated: date,
      published: date,
    },
  ];
}

/** “one figure added, 2 figures changed”. */
export function toCounts({ added, changed, withdrawn }: LoggedRecord['counts'], t: Translate): string {
  const parts = [
    ...(added > 0 ? [t('changes.addedCount', { count: added })] : []),
    ...(changed > 0 ? [t('changes.changedCount', { count: changed })] : []),
    ...(withdrawn > 0 ? [t('changes.withdrawnCount', { count: withdrawn })] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : t('changes.nothing');
}

function toLines({ slug, title, added, changed, withdrawn }: LoggedDocument, t: Translate): string[] {
  const name = title?.text ?? t('changes.goneDocument', { slug });
  return [
    ...changed.map(({ before, after, parts }) => {
      const values = t('changes.fromTo', { from: before.title, to: after.title });
      return `${name}: ${t('changes.changed')}: ${values} (${parts.map((part) => t(`changes.part_${part}`)).join(', ')})`;
    }),
    ...withdrawn.map((figure) => `${name}: ${t('changes.withdrawn')}: ${figure.title}`),
    ...(added.length > 0 ? [`${name}: ${t('changes.addedCount', { count: added.length })}`] : []),
  ];
}
