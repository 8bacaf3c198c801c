const equal = 1e-9;
const twice = 2;

/** How alike two numbers are: `slip` where they differ by powers of ten alone or have the same digits in another order. */
export type Likeness = 'slip' | 'near' | 'none';

/** How likely one number was written for the other; `near` where one is at most twice the other. */
export function toLikeness([a]: readonly number[], [b]: readonly number[]): Likeness {
  if (a === undefined || b === undefined || a === 0 || b === 0) return 'none';
  const ratio = Math.abs(a / b);
  const power = Math.log10(ratio);
  if (Math.abs(power - Math.round(power)) < equal || isTransposed(a, b)) return 'slip';
  return ratio <= twice && ratio >= 1 / twice ? 'near' : 'none';
}

function isTransposed(a: number, b: number): boolean {
  const [first, second] = [toDigits(a), toDigits(b)];
  return first.length > 1 && first === second;
}

/** The digits of a number without the zeros around them, in order of size. */
function toDigits(number: number): string {
  const digits = Math.abs(number)
    .toPrecision(12)
    .replace(/e.*$/u, '')
    .replace('.', '')
    .replace(/^0+|0+$/gu, '');
  return [...digits].sort().join('');
}
