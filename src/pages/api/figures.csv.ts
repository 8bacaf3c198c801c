import settings from 'virtual:concordance/settings';
import { collectFigures } from '../../index/collect-figures.ts';
import { getCorpus } from '../../site/corpus.ts';
import { toPiecesResponse } from '../../site/pieces-response.ts';
import { toFiguresCsvPieces } from '../../views/figures-csv.ts';

/** Every figure as a table, one row for each document that has it. */
export async function GET(): Promise<Response> {
  const { briefings } = await getCorpus();
  return toPiecesResponse(toFiguresCsvPieces(collectFigures(briefings), settings), 'text/csv; charset=utf-8');
}
