import { deserialize, serialize } from 'node:v8';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import type { WholeBriefing } from '../model/briefing.ts';
import type { KeptPlace } from './find-kept-place.ts';
import { type Heavy, type Light, splitBriefing } from './light-briefing.ts';

export interface KeptBriefing {
  readonly light: Light<WholeBriefing>;
  readonly readHeavy: () => Heavy<WholeBriefing>;
  /** Whether it can be read again. */
  readonly isKept: boolean;
}

interface Written {
  readonly light: Light<WholeBriefing>;
  /** Stays as bytes until it is asked for. */
  readonly heavy: Uint8Array;
}

/** The briefing that `keepBriefing` wrote under the same key, if it is there and whole. */
export function readKeptBriefing({ path, key }: KeptPlace): KeptBriefing | undefined {
  const kept = readSealed(path, key)?.value as Written | undefined;
  return kept && { light: kept.light, readHeavy: () => deserialize(kept.heavy) as Heavy<WholeBriefing>, isKept: true };
}

/** Writes a briefing. What stays in memory is a copy: words that were cut out of a text would hold all of the text. */
export function keepBriefing({ path, key }: KeptPlace, briefing: WholeBriefing): KeptBriefing {
  const { light, heavy } = splitBriefing(briefing);
  const written: Written = { light, heavy: serialize(heavy) };
  const isKept = writeSealed(path, key, written);
  return { light: deserialize(serialize(light)) as Light<WholeBriefing>, readHeavy: () => heavy, isKept };
}
