import type { Words } from '../views/words.ts';

/** A step of the way to a page; the last one, without `href`, is the page itself. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
  /** Of the label, where it is not the page's. */
  readonly lang?: string;
  /** The end of the label, where it is in a language of its own. */
  readonly noun?: Words;
}

export interface RailLink {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
  readonly lang?: string;
}

/** A titled list of the contents rail: part of the page's neighbourhood, a dozen links at most. */
export interface RailGroup {
  readonly label: string;
  readonly links: readonly RailLink[];
}

/** A heading of the page. `depth` is 2 or 3; `id` is its anchor. */
export interface TocEntry {
  readonly id: string;
  readonly label: string;
  readonly depth: number;
  readonly lang?: string;
}

interface Neighbour {
  readonly label: string;
  readonly href: string;
  readonly lang?: string;
  /** The end of the label, where it is in a language of its own. */
  readonly noun?: Words;
}

export interface Neighbours {
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
}
