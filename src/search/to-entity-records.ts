import type { EntityRecordData } from '../model/api.ts';
import type { SearchRecord } from './search-record.ts';
import { toSearchText } from './search-text.ts';

/** The glossary page of one entity: a record for every language it has a name in. */
export function toEntityRecords(entity: EntityRecordData, position: number): SearchRecord[] {
  const [source] = Object.keys(entity.prefLabel);
  return Object.entries(entity.prefLabel).map(([lang, label]) => ({
    lang,
    path: `entities/${entity.id}/`,
    content: toSearchText(
      [
        label,
        ...(entity.altLabel[lang] ?? []),
        ...(entity.altLabel['@none'] ?? []),
        entity.definition[lang] ?? '',
      ].join('. '),
    ),
    filters: { type: ['entity'], entity: [entity.id], role: [lang === source ? 'source' : 'translation'] },
    position,
  }));
}
