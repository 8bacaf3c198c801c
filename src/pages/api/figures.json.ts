import settings from 'virtual:concordance/settings';
import { collectFigures } from '../../index/collect-figures.ts';
import { getCorpus } from '../../site/corpus.ts';
import { toPiecesResponse } from '../../site/pieces-response.ts';
import { toFiguresJson } from '../../views/api-figures.ts';

/** Every figure as JSON; src/model/api.ts has the shape. */
export async function GET(): Promise<Response> {
  const { briefings } = await getCorpus();
  return toPiecesResponse(toFiguresJson(collectFigures(briefings), settings), 'application/json');
}
