import type { Locale } from '../i18n/locales.ts';
import type { MentionPlace } from '../index/collect-entities.ts';
import { formatDay } from './date-locale.ts';
import { findTitle } from './find-title.ts';
import type { Words } from './words.ts';

/** When the documents that name an entity were published, as far as they say. */
export interface Seen {
  /** Absent where no document has a date. */
  readonly dated?: {
    readonly first: SeenIn;
    /** Absent where only one document has a date. */
    readonly last?: SeenIn;
  };
  /** How many of the documents have no date. */
  readonly undated: number;
}

interface SeenIn {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly date: string;
  readonly title: Words;
  readonly path: string;
}

/** The first and the last of the dated documents among those with these mentions. */
export function toSeen(mentions: readonly Pick<MentionPlace, 'briefing'>[], locale: Locale): Seen {
  const briefings = [...new Set(mentions.map(({ briefing }) => briefing))];
  const seen = briefings.flatMap((briefing): SeenIn[] => {
    const { date, slug } = briefing;
    if (date === undefined) return [];
    return [
      { day: date, date: formatDay(date, locale), title: findTitle(briefing, locale), path: `briefings/${slug}/` },
    ];
  });
  const [first, ...rest] = seen.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const last = rest.at(-1);
  const undated = briefings.length - seen.length;
  return first ? { dated: { first, ...(last && { last }) }, undated } : { undated };
}
