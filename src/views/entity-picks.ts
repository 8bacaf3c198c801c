import type { DatedStatement } from '../index/collect-dates.ts';
import type { FigureRecord } from '../index/collect-figures.ts';

/** How many figures and dated statements the page of an entity shows; the ledger and the timeline have the others. */
const most = 40;

/** Figures in their order while they are few; of many, the key figures of the newest documents, then other figures. */
export function pickFigures(records: readonly FigureRecord[]): readonly FigureRecord[] {
  if (records.length <= most) return records;
  const isKey = ({ id, places: [{ briefing }] }: FigureRecord) => briefing.keyFigures.includes(id);
  const toDate = ({ places: [{ briefing }] }: FigureRecord) => briefing.date ?? '';
  return records
    .map((record) => ({ record, isKey: isKey(record), date: toDate(record) }))
    .sort((a, b) => Number(b.isKey) - Number(a.isKey) || (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .slice(0, most)
    .map(({ record }) => record);
}

/** Statements while they are few; of many, those with the latest known dates. Both in the order of time. */
export function pickStatements(statements: readonly DatedStatement[]): readonly DatedStatement[] {
  if (statements.length <= most) return statements;
  const known = statements.filter(({ bounds }) => bounds.isYearKnown);
  return (known.length > 0 ? known : statements).slice(-most);
}
