import type { Modality } from '../../model/figure.ts';
import type { FoundHedge } from './find-hedges.ts';

/**
 * Who vouches for a statement. `hedged`: words leave it open (“may”), whoever says so; or the document passes it on
 * (“allegedly”, the conditional of report) and names no one. `reported`: someone named says it. `asserted`: the
 * document says it in its own voice.
 */
export function toModality(isReported: boolean, hedges: readonly FoundHedge[]): Modality {
  if (hedges.some(({ strength }) => strength === 'open')) return 'hedged';
  if (isReported) return 'reported';
  return hedges.length > 0 ? 'hedged' : 'asserted';
}
