import type { FigureRecord } from '../index/collect-figures.ts';
import { type Evidence, type FigureViewTools, toEvidence } from './figure.ts';
import type { LedgerRow } from './ledger-row.ts';
import { toArithmetic } from './to-arithmetic.ts';

/** A figure with the least that must go with it wherever it is shown: who says so, how sure, and its sentence. */
export interface FigureEmbed {
  readonly row: LedgerRow;
  /** The sentence in the first document that has it. */
  readonly evidence: Evidence;
  readonly arithmetic?: string;
}

export function toFigureEmbed(record: FigureRecord, tools: FigureViewTools): FigureEmbed {
  const [place] = record.places;
  const arithmetic = toArithmetic(place.figure, place.briefing.figures, tools);
  return { row: tools.toRow(record), evidence: toEvidence(place, tools), ...(arithmetic && { arithmetic }) };
}
