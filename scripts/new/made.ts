import type { Settings } from '../../src/settings.ts';

/** Where something new is made. */
export interface Project {
  readonly root: string;
  /** Slow: the configuration brings all of Astro with it. */
  readonly readSettings: () => Promise<Settings>;
  /** Whether several documents have this segment or figure, so that a reference has to name its document. */
  readonly isRepeated: (id: string) => boolean;
}

/** What was made. */
export interface Made {
  /** Paths from the project's root. */
  readonly files: readonly string[];
  /** Its address, under the root of the site. */
  readonly path: string;
  /** What to do next, each in a few words. */
  readonly next: readonly string[];
  /** What a person should look at. */
  readonly warnings?: readonly string[];
}
