/** Variance of the target's letters for each letter of the source; Gale and Church measured 6.8. */
const variance = 4;
const most = 12;

/**
 * How unlikely it is that texts of these lengths are translations of each other, as a negative natural logarithm from
 * 0 to 12; `ratio` is target letters for each source letter. Gale and Church 1993, “A program for aligning sentences
 * in bilingual corpora”.
 */
export function toLengthCost(source: number, target: number, ratio: number): number {
  const expected = source * ratio;
  const deviation = Math.abs(target - expected) / Math.sqrt((variance * (expected + target)) / 2);
  return Math.min(most, -Math.log(Math.max(1e-9, twoTails(deviation))));
}

/** The chance of a normal deviate this far from the mean on either side: Abramowitz and Stegun 7.1.26, within 1.5e-7. */
function twoTails(deviation: number): number {
  const x = deviation / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return series * Math.exp(-x * x);
}
