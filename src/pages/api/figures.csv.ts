import settings from 'virtual:concordance/settings';
import { collectFigures } from '../../index/collect-figures.ts';
import { getCorpus } from '../../site/corpus.ts';
import { toFiguresFile } from '../../views/api-figures.ts';
import { toFiguresCsv } from '../../views/figures-csv.ts';

/** Every figure as a table, one row for each document that has it. */
export async function GET(): Promise<Response> {
  const { briefings } = await getCorpus();
  const body = toFiguresCsv(toFiguresFile(collectFigures(briefings), settings));
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
