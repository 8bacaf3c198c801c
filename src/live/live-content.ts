import type { CheckTools } from '../commentary/check-text.ts';
import type { WholeBriefing } from '../model/briefing.ts';
import type { ChangeRecord } from '../model/change-record.ts';
import type { Commentary } from '../model/commentary.ts';
import type { Entity } from '../model/entity.ts';
import type { Translation } from '../model/translation.ts';

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
export interface LiveContent {
  readonly briefings: readonly WholeBriefing[];
  readonly translations: readonly Translation[];
  readonly entities: readonly Entity[];
  readonly changes: readonly ChangeRecord[];
  readonly commentary: readonly CommentaryText[];
}

/** Pages are modules of Vite's, the server is Node's: what both have is the global object. */
const place = Symbol.for('concordance.live-content');
const shared = globalThis as { [place]?: LiveContent };

/** What `npm run dev` holds in memory; `undefined` in a build, whose content is in collections. */
export function findLiveContent(): LiveContent | undefined {
  return shared[place];
}

export function setLiveContent(content: LiveContent): void {
  shared[place] = content;
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
