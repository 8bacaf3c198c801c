import type { Texts } from './to-profile.ts';

export type Weigh = (feature: string) => number;

/** Marks say less than words: what one language sets apart by a colon another does by a full stop. */
const markWeight = 0.3;

/** Returns the weight of each feature: the natural logarithm of how rare it is in both texts together; 0 where unknown. */
export function weighFeatures({ source, target }: Texts): Weigh {
  const profiles = [...source, ...target];
  const counts = new Map<string, number>();
  for (const { features } of profiles) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [feature, count] of counts) {
    const share = feature.startsWith('.') ? markWeight : 1;
    weights.set(feature, share * Math.log(1 + profiles.length / count));
  }
  return (feature) => weights.get(feature) ?? 0;
}
