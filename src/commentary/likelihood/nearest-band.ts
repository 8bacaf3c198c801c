import type { Percent } from '../../data/scales/scale.ts';
import { type ScaleName, scales } from '../../data/scales/scales.ts';
import type { BandName } from './find-likelihood-words.ts';

/** What a band stands for, in percent. */
export function toPercent({ scale, band }: BandName): Percent {
  const bands: Readonly<Record<string, Percent>> = scales[scale].bands;
  const percent = bands[band];
  if (!percent) throw new Error(`${scale} has no band “${band}”`);
  return percent;
}

/** The band of a scale whose ends are nearest to those of a band of another; the first of equals. */
export function findNearestBand(name: BandName, scale: ScaleName): BandName {
  const [low, high] = toPercent(name);
  const [nearest] = Object.entries<Percent>(scales[scale].bands)
    .map(([band, [from, to]]) => ({ band, distance: Math.abs(from - low) + Math.abs(to - high) }))
    .sort((a, b) => a.distance - b.distance);
  if (!nearest) throw new Error(`${scale} has no bands`);
  return { scale, band: nearest.band };
}
