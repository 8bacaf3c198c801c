import type { BlockCost } from './block-cost.ts';
import type { Corridor } from './corridor.ts';
import type { Overlap } from './overlap.ts';
import type { Profile, Texts } from './to-profile.ts';
import type { Weigh } from './weigh-features.ts';

/** All that the cost of a path depends on. */
export interface Evidence {
  readonly texts: Texts;
  readonly corridor: Corridor;
  readonly overlap: Overlap;
  readonly weigh: Weigh;
  /** A target sentence with what was learnt of its words. */
  readonly teach: (profile: Profile) => Profile;
  readonly blockCost: BlockCost;
  /** Target letters for each source letter. */
  readonly ratio: number;
}
