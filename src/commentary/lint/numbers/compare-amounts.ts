import type { Sense } from '../../../translation/check/numbers/item.ts';
import { toSenses } from '../../../translation/check/numbers/to-senses.ts';
import type { Candidate } from './candidate.ts';
import type { Amount } from './claim.ts';
import { compareNouns, type NounVerdict } from './compare-nouns.ts';
import { compareValues } from './compare-values.ts';
import { type Likeness, toLikeness } from './to-likeness.ts';
import { toPut } from './to-put.ts';

/**
 * What a claim and a cited figure have to do with each other. `same`: the claim is an honest way to put it; `bound`:
 * it is true of it and may be meant for another; `comparison`, `unit`: the same number, put otherwise or of another unit; `value`: another number of the same kind and unit.
 */
export type AmountVerdict =
  | { readonly type: 'same' | 'bound' | 'comparison' | 'unit' }
  | { readonly type: 'value'; readonly likeness: Likeness; readonly nouns: NounVerdict };

/** Senses of a higher rank than this say the number alone. */
const ofUnit = 4;

/** `undefined` where they are of different kinds, so that neither says anything of the other. */
export function compareAmounts(
  claim: Amount,
  { figure, noun }: Pick<Candidate, 'figure' | 'noun'>,
): AmountVerdict | undefined {
  if (claim.kind === 'date' || figure.kind === 'date') return undefined;
  const nouns = claim.kind === 'count' && figure.kind === 'count' ? compareNouns(claim.unit, noun) : 'none';
  const verdicts = listSharedSenses(claim, figure).map(([own, other]) => {
    const said = toPut(claim, toNumber(claim, own), own.bounds);
    const cited = toPut(figure, toNumber(figure, other), other.bounds);
    return compareValues(said, cited, Math.max(own.tolerance, other.tolerance, 1e-9));
  });
  if (verdicts.includes('same')) return { type: 'same' };
  if (verdicts.includes('comparison'))
    return nouns === 'none' || nouns === 'same' || isLarge(claim) ? { type: 'comparison' } : { type: 'same' };
  if (verdicts.includes('bound')) return { type: 'bound' };
  if (isInCents(claim, figure)) return { type: 'same' };
  if (isOtherUnit(claim, figure)) return { type: 'unit' };
  if (isAlone(claim)) return isShortened(claim, figure) ? { type: 'same' } : undefined;
  if (verdicts.length === 0) return undefined;
  return { type: 'value', likeness: toLikeness(toNumbers(claim), toNumbers(figure)), nouns };
}

/** Whether it is a number without anything that is counted or measured: “from 200 to 600 million euros”. */
export function isAlone({ kind, ...figure }: Amount): boolean {
  return kind === 'count' && !('unit' in figure && figure.unit !== undefined);
}

/** What may be left out behind a number that stands beside a whole one. */
export const scales = [1e3, 1e6, 1e9, 1e12];

/** “600 million euros, up from 200”. */
function isShortened(claim: Quantity, figure: Quantity): boolean {
  const [[number], [whole]] = [toNumbers(claim), toNumbers(figure)];
  return number !== undefined && scales.some((scale) => number * scale === whole);
}

/** Small numbers agree by chance. */
const large = 100;

function isLarge(claim: Amount): boolean {
  return Math.min(...toNumbers(claim)) >= large;
}

type Quantity = Exclude<Amount, { kind: 'date' }>;

function listSharedSenses(claim: Quantity, figure: Quantity): (readonly [Sense, Sense])[] {
  const isNumber =
    isAlone(claim) ||
    (figure.kind === 'count' && (claim.kind === 'count' || (claim.kind === 'multiple' && isLarge(claim))));
  const isTelling = ({ dimension, rank }: Sense) =>
    dimension === 'number' ? isNumber : rank <= ofUnit && dimension !== 'about';
  const others = toSenses(figure).filter(isTelling);
  return toSenses(claim)
    .filter(isTelling)
    .flatMap((own) => others.flatMap((other) => (own.dimension === other.dimension ? [[own, other] as const] : [])));
}

/** The number as its own text has it, by which it was rounded. */
function toNumber(figure: Quantity, { bounds }: Sense): number {
  return 'value' in figure && typeof figure.value === 'number' ? figure.value : (bounds[0] ?? bounds[1] ?? 0);
}

/** “38 cents” says of which currency as little as the sentence beside it does; less than one is said in cents. */
function isInCents(a: Quantity, b: Quantity): boolean {
  const [[number = 1], [other = 1]] = [toNumbers(a), toNumbers(b)];
  return a.kind === 'money' && b.kind === 'money' && number === other && number < 1;
}

/** The same number of another currency, of points for percent, or of another unit of what is measured. */
function isOtherUnit(a: Quantity, b: Quantity): boolean {
  if (!('unit' in a && 'unit' in b && a.kind === b.kind) || a.kind === 'count' || a.unit === b.unit) return false;
  const isAlike = a.kind !== 'measure' || listSharedSenses(a, b).length > 0;
  return isAlike && String(toNumbers(a)) === String(toNumbers(b));
}

export function toNumbers(figure: Amount): readonly number[] {
  if (!('value' in figure)) return [];
  const ends: readonly (number | null)[] = typeof figure.value === 'number' ? [figure.value] : figure.value;
  return ends.filter((end) => end !== null);
}
