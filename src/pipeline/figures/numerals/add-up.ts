/** The parts of a spelled number that are read so far, largest first. */
export type Parts = readonly number[];

/**
 * The parts with a further number added, or `undefined` where it does not fit behind them:
 * twenty takes three, three takes nothing, two hundred takes anything below a hundred.
 */
export function addPart(parts: Parts, value: number): Parts | undefined {
  const last = parts.at(-1);
  if (last === undefined) return [value];
  const room = 10 ** String(Math.floor(value)).length;
  return value > 0 && last > value && last % room === 0 ? [...parts, value] : undefined;
}

/**
 * The parts with all that is smaller than the scale multiplied by it: two hundred [thousand].
 * `undefined` where parts are there and none is smaller, or the product does not fit behind the rest.
 */
export function multiplyParts(parts: Parts, scale: number): Parts | undefined {
  if (parts.length === 0) return [scale];
  const cut = parts.findIndex((part) => part < scale);
  return cut < 0 ? undefined : addPart(parts.slice(0, cut), sumParts(parts.slice(cut)) * scale);
}

/** The number the parts come to. */
export function sumParts(parts: Parts): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
