import type { FigureState } from '../model/change-record.ts';

/**
 * A figure of a document in excerpts as the change log has it: without the words around it, of which nobody can tell any
 * more whether they stood in a sentence that was quoted.
 */
export function limitState({ figure, ...place }: FigureState): FigureState {
  const { attribution: _, hedge: __, subject: ___, ...own } = figure;
  return { ...place, figure: own };
}
