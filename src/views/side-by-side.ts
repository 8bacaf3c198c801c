import { type Locale, locales } from '../i18n/locales.ts';
import type { Briefing, WithheldBlock } from '../model/briefing.ts';
import { listSegments } from '../model/list-segments.ts';
import type { Translation } from '../model/translation.ts';
import type { Reader } from './briefing-page.ts';
import { countStates, type StateCounts } from './count-states.ts';
import { toReadings } from './reading-text.ts';
import { type Pair, toPairs } from './to-pairs.ts';
import type { TranslatedWords } from './to-passage.ts';

/** Words that translators put on their work, and how many sentences they stand on. */
interface Credit {
  readonly words: string;
  readonly count: number;
}

export interface SideBySide {
  /** The language beside the original; absent where there is no translation at all. */
  readonly target?: string;
  /** Why it is this one: the reader asked for it, or it is the reader's own, the first there is beside a document in the reader's language, or the first there is instead. */
  readonly choice: 'asked' | 'reader' | 'own' | 'fallback' | 'none';
  /** All languages there is a translation into: those of the interface first, in their order. */
  readonly targets: readonly string[];
  readonly pairs: readonly Pair[];
  /** The pairs, and between them the places of what is withheld. */
  readonly rows: readonly (Pair | WithheldBlock)[];
  readonly states: StateCounts;
  /** What made the translations, in the translators' words. */
  readonly made: readonly Credit[];
  /** Who reviewed those that still count as reviewed, and when. */
  readonly reviewed: readonly Credit[];
}

/** A document beside its translation into `asked`, or else into what suits the reader best. */
export function toSideBySide(
  briefing: Briefing,
  translations: readonly Translation[],
  { locale, find }: Pick<Reader, 'locale' | 'find'>,
  asked?: string,
): SideBySide {
  const targets = listTargets(briefing, translations);
  const target = asked ?? findTarget(targets, locale);
  const readings = [...toReadings(briefing, target ?? briefing.lang, find).values()];
  const pairs = toPairs(briefing, readings);
  const words = readings.flatMap(({ passage }) => passage.translation ?? []);
  return {
    ...(target && { target }),
    choice: asked ? 'asked' : toChoice(briefing, target, locale),
    targets,
    pairs,
    rows: toRows(briefing, pairs),
    states: countStates(readings),
    made: toCredits(words.map(({ provenance }) => provenance)),
    reviewed: toCredits(words.map(toReview)),
  };
}

function toRows({ blocks }: Briefing, pairs: readonly Pair[]): SideBySide['rows'] {
  if (!blocks.some(({ kind }) => kind === 'withheld')) return pairs;
  const pairOf = new Map(pairs.map((pair) => [pair.readings[0].segment.id, pair]));
  return blocks.flatMap((block): SideBySide['rows'] =>
    block.kind === 'withheld' ? [block] : listSegments(block).flatMap((id) => pairOf.get(id) ?? []),
  );
}

/** The language beside the original for a reader who asked for none; the first there is where theirs is not among them. */
export function findTarget(targets: readonly string[], locale: Locale): string | undefined {
  return targets.includes(locale) ? locale : targets[0];
}

function toChoice({ lang }: Briefing, target: string | undefined, locale: Locale): SideBySide['choice'] {
  if (target === undefined) return 'none';
  if (target === locale) return 'reader';
  return locale === lang ? 'own' : 'fallback';
}

/** The languages there is at least one translated segment in: those of the interface first, in their order. */
export function listTargets({ slug, lang }: Pick<Briefing, 'slug' | 'lang'>, translations: readonly Translation[]) {
  const found = translations
    .filter(({ briefing, entries }) => briefing === slug && entries.some(({ target }) => target !== ''))
    .map((translation) => translation.lang)
    .filter((language) => language !== lang)
    .sort();
  return [
    ...locales.filter((locale) => found.includes(locale)),
    ...found.filter((tag) => !locales.includes(tag as Locale)),
  ];
}

/** Who reviewed it; nobody where the original has changed since, or it is a draft again. */
function toReview({ state, review }: TranslatedWords): string | undefined {
  return state === 'reviewed' ? review : undefined;
}

/** The different words, those on the most sentences first. */
function toCredits(lines: readonly (string | undefined)[]): Credit[] {
  const said = lines.filter((line) => line !== undefined);
  return [...Map.groupBy(said, (line) => line)]
    .map(([words, same]) => ({ words, count: same.length }))
    .sort((a, b) => b.count - a.count);
}
