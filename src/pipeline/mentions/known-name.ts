import type { PlaceCode } from '../../model/entity.ts';
import type { EntityId } from '../../model/entity-id.ts';
import type { FoundMention } from '../../model/mention.ts';

/** What a name says before it is cut into words. */
export interface Name {
  readonly name: string;
  readonly type: FoundMention['type'];
  readonly form: FoundMention['form'];
  readonly entity?: EntityId;
  /** `exact`: as written, or all in capitals. `any`: capitals do not matter. `slip`: also all in lower case after an article or preposition. */
  readonly letters: 'exact' | 'any' | 'slip';
  /** Whether it is no name, and only keeps the names within it from being found. */
  readonly isMask?: boolean;
  /** Names it only in a document that names this entity too. */
  readonly needs?: EntityId;
  /** What the same words name where the document also names what they need, instead of this. */
  readonly inContext?: readonly Name[];
  /** A family name alone: another given name before it, or for `first` a name after it, makes it someone else's. */
  readonly family?: 'first' | 'last';
}

/** A name as the finder compares it: its words, and what is between them. */
export interface KnownName extends Name {
  readonly words: readonly string[];
  /** The words in lower case. */
  readonly keys: readonly string[];
  /** One for each word after the first. */
  readonly gaps: readonly string[];
  /** Whether its last word is an abbreviation with a stop: “Co.” */
  readonly stop: boolean;
}

/** The names that begin with one word: longer names first, then those of the glossary. */
export interface Beginning {
  readonly alone: readonly KnownName[];
  /** Names of several words, by the key of the second. */
  readonly longer: ReadonlyMap<string, readonly KnownName[]>;
  /** Words of the longest. */
  readonly longest: number;
}

/** The names of a language that begin with a word, by its key. */
export type Gazetteer = (key: string) => Beginning | undefined;

/** The code of a region, where an entity is one. */
export function toRegion(code: PlaceCode | undefined): string | undefined {
  return code && 'region' in code ? code.region : undefined;
}
