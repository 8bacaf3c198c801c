import { type Locale, locales } from '../i18n/locales.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Translation } from '../model/translation.ts';
import type { Reader } from './briefing-page.ts';
import { countStates, type StateCounts } from './count-states.ts';
import { type Reading, toReadings } from './reading-text.ts';

/** One segment of the original and what stands beside it. */
export interface Pair {
  readonly reading: Reading;
  readonly kind: 'heading' | 'sentence' | 'cell';
  /** Whether a paragraph, list, table or heading of the document begins here. */
  readonly isFirst: boolean;
}

export interface SideBySide {
  /** The language beside the original; absent where there is no translation at all. */
  readonly target?: string;
  /** Why it is this one: the reader's own, the first there is beside a document in the reader's language, or the first there is instead. */
  readonly choice: 'reader' | 'own' | 'fallback' | 'none';
  /** The other translations that a page of the site shows. */
  readonly others: readonly Locale[];
  readonly pairs: readonly Pair[];
  readonly states: StateCounts;
}

export function toSideBySide(
  briefing: Briefing,
  translations: readonly Translation[],
  { locale, find }: Pick<Reader, 'locale' | 'find'>,
): SideBySide {
  const available = listLanguages(briefing, translations);
  const target = available.includes(locale) ? locale : available[0];
  const readings = toReadings(briefing, target ?? briefing.lang, find);
  const first = findFirst(briefing);
  return {
    ...(target && { target }),
    choice:
      target === undefined ? 'none' : target === locale ? 'reader' : locale === briefing.lang ? 'own' : 'fallback',
    others: locales.filter((other) => other !== target && other !== briefing.lang && available.includes(other)),
    pairs: [...readings.values()].map((reading) => ({
      reading,
      kind: reading.segment.kind,
      isFirst: first.has(reading.segment.id),
    })),
    states: countStates(readings.values()),
  };
}

/** The languages there is at least one translated segment in: those of the interface first, in their order. */
function listLanguages({ slug, lang }: Briefing, translations: readonly Translation[]): string[] {
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

function findFirst({ blocks }: Briefing): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items.flatMap(([id]) => id ?? []);
      if (block.kind === 'table') return block.rows.flatMap((row) => row.find((id) => id !== null) ?? []);
      return block.segments[0] ?? [];
    }),
  );
}
