import settings from 'virtual:concordance/settings';
import { toFiguresCsvw } from '../../views/figures-csvw.ts';

/** The description of `/api/figures.csv`, where CSV on the Web looks for it. */
export function GET(): Response {
  return Response.json(toFiguresCsvw(settings));
}
