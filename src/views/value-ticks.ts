const steps = [1, 2, 2.5, 5, 10];

/** What is nearer to zero has no power of ten below it and counts as zero. */
const tiny = 1e-300;

/** Round numbers from below `low` to above `high`, zero among them, about five. */
export function toValueTicks(low: number, high: number): number[] {
  const least = low < -tiny ? low : 0;
  // Nothing but zero still needs a height.
  const most = high > tiny ? high : least === 0 ? 1 : 0;
  const step = toStep((most - least) / 4);
  const [first, last] = [Math.floor(least / step), Math.ceil(most / step)];
  // Multiplied by a power of ten, a step can miss the number that is meant by the last bit.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below `size`. */
function toStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return (steps.find((step) => step * power >= size) ?? 10) * power;
}
