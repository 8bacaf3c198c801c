import type { CheckTools } from '../commentary/check-text.ts';
import type { Content } from '../kept/read-content.ts';
import type { Commentary } from '../model/commentary.ts';

/** A commentary without what its text is compiled to. */
export interface CommentaryText {
  /** Its slug. */
  readonly id: string;
  readonly data: Commentary;
  /** The MDX below the front matter. */
  readonly body: string;
}

/**
 * All content as it is while it is edited, in the order of its files. A change makes another object, in which everything
 * that did not change is the same object as before.
 */
export interface LiveContent extends Content {
  readonly commentary: readonly CommentaryText[];
}

/** Pages are modules of Vite's, the server is Node's: what both have is the global object. */
const place = Symbol.for('concordance.live-content');
const shared = globalThis as { [place]?: LiveContent };

/** What `npm run dev` holds in memory; `undefined` in a build. */
export function findLiveContent(): LiveContent | undefined {
  return shared[place];
}

export function setLiveContent(content: LiveContent): void {
  shared[place] = content;
}

const held = Symbol.for('concordance.content');
const sharedContent = globalThis as { [held]?: Content };

/** What the site is made of besides commentary: of `npm run dev` as it is edited, of a build as it began. */
export function findContent(): Content | undefined {
  return findLiveContent() ?? sharedContent[held];
}

export function setContent(content: Content): void {
  sharedContent[held] = content;
}

/** What a commentary is compiled from and held against while it is edited; compiled is what last held. */
export interface LiveCompile {
  readonly findText: (file: string) => string | undefined;
  readonly tools: () => CheckTools;
}

const compile = Symbol.for('concordance.live-compile');
const sharedCompile = globalThis as { [compile]?: LiveCompile };

export function findLiveCompile(): LiveCompile | undefined {
  return sharedCompile[compile];
}

export function setLiveCompile(live: LiveCompile): void {
  sharedCompile[compile] = live;
}
