import { closingMarks } from '../../../data/quotation-marks.ts';
import type { Token } from '../tokens/tokenise.ts';

/** Token indexes between two quotation marks, `to` exclusive: the mark before stands at `from - 1`, the other at `to`. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
}

/** A longer quotation is what someone said. */
const longest = 14;

/** The short quotations among the tokens, in order; each mark opens or closes one. */
export function listQuotations(tokens: readonly Token[]): Quotation[] {
  const quotations: Quotation[] = [];
  const missing = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const marks = tokens[at]?.kind === 'other' ? closingMarks[tokens[at]?.text ?? ''] : undefined;
    if (marks === undefined || missing.has(marks)) continue;
    const to = findCloser(tokens, at + 1, marks);
    if (to === undefined) missing.add(marks);
    if (to === undefined) continue;
    if (to - at - 1 <= longest) quotations.push({ from: at + 1, to });
    at = to;
  }
  return quotations;
}

function findCloser(tokens: readonly Token[], from: number, marks: string): number | undefined {
  for (let to = from; to < tokens.length; to++) if (marks.includes(tokens[to]?.text ?? ' ')) return to;
  return undefined;
}
