import type { Sense } from '../../../translation/check/numbers/item.ts';
import { toSenses } from '../../../translation/check/numbers/to-senses.ts';
import type { Candidate } from './candidate.ts';
import type { Amount } from './claim.ts';
import { scales, toNumbers } from './compare-amounts.ts';

/** The figures that an amount may be an honest way to put, out of any number of them; most are not. */
export type AmountIndex = (claim: Amount) => readonly Candidate[];

/** Indexes figures by what they measure and the power of two nearest below their value. */
export function createAmountIndex(candidates: readonly Candidate[]): AmountIndex {
  const byKey = new Map<string, Set<Candidate>>();
  for (const candidate of candidates)
    for (const key of [...toKeys(candidate.figure, 0), ...toShortened(candidate.figure)]) {
      const known = byKey.get(key) ?? new Set();
      byKey.set(key, known.add(candidate));
    }
  return (claim) => [...new Set(toKeys(claim, 1).flatMap((key) => [...(byKey.get(key) ?? [])]))];
}

/** What is rounded lies at most one power of two aside. */
function toKeys(figure: Amount, reach: 0 | 1): string[] {
  if (figure.kind === 'date') return [];
  return toSenses(figure).flatMap((sense) =>
    toPowers(sense).flatMap((power) => [-reach, 0, reach].map((step) => `${sense.dimension} ${power + step}`)),
  );
}

/** “200” of 200 million. */
function toShortened(figure: Amount): string[] {
  const powers = toNumbers(figure).flatMap((number) => scales.map((scale) => Math.floor(Math.log2(number / scale))));
  return powers.filter(Number.isFinite).map((power) => `number ${power}`);
}

/** Every power that a range reaches over; its ends alone where it is open or very wide. */
function toPowers({ bounds }: Sense): number[] {
  const ends = bounds.filter((end) => end !== null).map((end) => Math.floor(Math.log2(Math.abs(end) || 1)));
  const [low = 0, high = low] = ends;
  const count = high - low + 1;
  return count > 0 && count < widest ? Array.from({ length: count }, (_, at) => low + at) : ends;
}

const widest = 16;
