import { toBounds } from '../index/to-bounds.ts';
import { toCloseness } from '../views/to-closeness.ts';
import type { FigureEntry } from './index-files.ts';
import { listNumbers } from './list-numbers.ts';
import type { FigureSource } from './search-shard.ts';
import { cutShards, type Shards } from './shards.ts';

/** Characters of figures in one shard: about three kilobytes compressed. */
const shardSize = 16_000;

const kinds = ['money', 'percent', 'count', 'measure', 'ordinal', 'fraction', 'multiple', 'date'] as const;

/** Gives the number of a passage; `undefined` where the site does not show it. */
export type FindPassage = (document: string, segment: string) => number | undefined;

/** The figures that have a value or a date and a passage, in the order given. */
export function toFigureEntries(figures: readonly FigureSource[], findPassage: FindPassage): FigureEntry[] {
  return figures.flatMap((figure) => toEntry(figure, findPassage));
}

/** The figures by value, and the dates and the figures that hold for one by its first day. */
export function toFigureShards(entries: readonly FigureEntry[]): {
  readonly figures: Shards<number, FigureEntry>;
  readonly dates: Shards<number, FigureEntry>;
} {
  const byValue = entries.flatMap((entry) =>
    [...new Set(entry.value === undefined ? [] : listNumbers(entry.value))].map((number) => [number, entry] as const),
  );
  const byDate = entries.flatMap((entry) => {
    const bounds = entry.date === undefined ? undefined : toBounds(entry.date);
    return bounds?.isYearKnown && Number.isFinite(bounds.start) ? [[bounds.start, entry] as const] : [];
  });
  return { figures: cut(byValue), dates: cut(byDate) };
}

function cut(entries: (readonly [number, FigureEntry])[]): Shards<number, FigureEntry> {
  const sorted = entries.sort(([a], [b]) => a - b);
  const { starts, shards } = cutShards(sorted, ([key]) => key, {
    weigh: ([, entry]) => JSON.stringify(entry).length,
    most: shardSize,
  });
  return { starts, shards: shards.map((shard) => shard.map(([, entry]) => entry)) };
}

function toEntry(figure: FigureSource, findPassage: FindPassage): FigureEntry[] {
  const { id, value, unit, cue, text, subject, places } = figure;
  const kind = kinds.find((known) => known === figure.kind);
  const passages = places.flatMap(({ briefing, segment }) => findPassage(briefing, segment) ?? []);
  const [place] = places;
  if (!kind || !place || passages.length === 0 || (kind !== 'date' && value === undefined)) return [];
  const date = kind === 'date' ? figure.date : figure.period;
  const closeness = Array.isArray(value) ? 'exact' : toCloseness(figure.comparator, figure.approximate);
  return [
    {
      id,
      kind,
      ...(value !== undefined && { value }),
      ...(unit && { unit }),
      ...(closeness !== 'exact' && { closeness }),
      ...(date && { date }),
      text: [cue, text].filter(Boolean).join(' '),
      ...(subject && { subject }),
      lang: place.lang,
      passages: [...new Set(passages)].sort((a, b) => a - b),
    },
  ];
}
