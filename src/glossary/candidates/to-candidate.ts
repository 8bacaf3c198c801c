import type { PlaceCode } from '../../model/entity.ts';
import { type EntityType, entityTypeSchema } from '../../model/mention.ts';
import { foldName } from './fold-name.ts';
import { countMentions, type NameGroup } from './group-names.ts';
import type { NameReader } from './name-reader.ts';
import { mostPlaces, type NamePlace, type NameTally } from './tally-names.ts';

/** A name that documents use often and no entry of the glossary has. */
export interface Candidate {
  /** What CLDR calls a place in English; else the usual spelling where most of its mentions are. */
  readonly name: string;
  /** Proposed: the English name, or the usual one, in Latin letters. */
  readonly id: string;
  /** What most mentions were taken for. */
  readonly type: EntityType;
  readonly documents: number;
  readonly mentions: number;
  readonly code?: PlaceCode;
  /** By language: the usual name, then its other spellings; inflected forms are left out where documents have the plain one. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Every spelling found, the most frequent first. */
  readonly spellings: readonly string[];
  /** Family names and acronyms that were found beside the full name. */
  readonly short: readonly string[];
  readonly places: readonly NamePlace[];
}

const longestId = 60;

/** A group of names as a candidate; `englishOf` is what CLDR calls a place. */
export function toCandidate(
  group: NameGroup,
  readerOf: (lang: string) => NameReader | undefined,
  englishOf: (code: PlaceCode) => string | undefined,
): Candidate {
  const full = group.tallies.filter(({ of }) => of === undefined);
  const own = full.length > 0 ? full : group.tallies;
  const byLang = Map.groupBy(own, ({ lang }) => lang);
  const names = Object.fromEntries([...byLang].map(([lang, some]) => [lang, toPlainNames(some, readerOf(lang))]));
  const main = own[0];
  const english = group.code && englishOf(group.code);
  const name = english ?? names[main?.lang ?? '']?.[0] ?? '';
  return {
    name,
    id: toId(english ?? names['en']?.[0] ?? name),
    type: group.code ? 'place' : findType(group.tallies),
    documents: group.documents,
    mentions: group.mentions,
    ...(group.code && { code: group.code }),
    names,
    spellings: [...new Set(own.map(({ text }) => text))],
    short: [...new Set(group.tallies.flatMap(({ text, of }) => (of === undefined ? [] : [text])))],
    places: choosePlaces(group.tallies),
  };
}

/** Of a name in any script; each Han character is a word of its own. */
function toId(name: string): string {
  const words = foldName(name.replace(/\p{Script=Han}/gu, '-$&-')).split(' ');
  while (words.length > 1 && words.join('-').length > longestId) words.pop();
  return words.join('-').slice(0, longestId) || 'name';
}

/** The spellings of one language of which none is an inflected form of another, the one that most others come from first. */
function toPlainNames(tallies: readonly NameTally[], reader: NameReader | undefined): string[] {
  const texts = [...new Set(tallies.map(({ text }) => text))];
  const countForms = (text: string) => {
    const forms = new Set(reader?.inflect(text) ?? []);
    return texts.filter((other) => other !== text && forms.has(other)).length;
  };
  const formsOf = new Map(texts.map((text) => [text, countForms(text)]));
  const ordered = texts.toSorted((a, b) => (formsOf.get(b) ?? 0) - (formsOf.get(a) ?? 0));
  return ordered.filter((text, at) => !ordered.slice(0, at).some((other) => reader?.inflect(other).includes(text)));
}

/** The type that most mentions have, the first of equals in the order of the model. */
function findType(tallies: readonly NameTally[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { types } of tallies) for (const [type, count] of types) counts.set(type, (counts.get(type) ?? 0) + count);
  const ordered = entityTypeSchema.options.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return ordered[0] ?? 'other';
}

/** Up to three places, in different documents as far as there are some, and of different spellings first. */
function choosePlaces(tallies: readonly NameTally[]): NamePlace[] {
  const chosen = new Map<string, NamePlace>();
  const rounds = Array.from({ length: mostPlaces }, (_, round) => tallies.map(({ places }) => places[round]));
  for (const place of rounds.flat())
    if (place && !chosen.has(place.briefing) && chosen.size < mostPlaces) chosen.set(place.briefing, place);
  return [...chosen.values()];
}

/** Whether a group is among what was asked for. */
export function isWanted(
  group: NameGroup,
  { min, lang, type }: { min: number; lang?: string | undefined; type?: string | undefined },
): boolean {
  if (group.mentions < min) return false;
  if (lang !== undefined && !group.tallies.some((tally) => tally.lang === lang && countMentions(tally) > 0))
    return false;
  return type === undefined || (group.code ? 'place' : findType(group.tallies)) === type;
}
