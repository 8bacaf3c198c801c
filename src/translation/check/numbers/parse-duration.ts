interface DurationPart {
  readonly count: number;
  /** An ISO 8601 designator, those of time with a `T` before them. */
  readonly unit: string;
}

interface ParsedDuration {
  readonly months: number;
  readonly seconds: number;
  readonly parts: readonly DurationPart[];
}

const months: Readonly<Record<string, number>> = { Y: 12, M: 1 };
const seconds: Readonly<Record<string, number>> = { W: 604_800, D: 86_400, TH: 3600, TM: 60, TS: 1 };

/** An ISO 8601 duration as its parts, and as months and seconds in all; a year has twelve months and no number of days. */
export function parseDuration(duration: string): ParsedDuration {
  const [date = '', time = ''] = duration.slice(1).split('T');
  const parts = [...listParts(date, ''), ...listParts(time, 'T')];
  const sum = (table: Readonly<Record<string, number>>) =>
    parts.reduce((total, { count, unit }) => total + count * (table[unit] ?? 0), 0);
  return { months: sum(months), seconds: sum(seconds), parts };
}

function listParts(text: string, prefix: string): DurationPart[] {
  return [...text.matchAll(/([\d.]+)([A-Z])/gu)].map(([, count, letter]) => ({
    count: Number(count),
    unit: `${prefix}${letter}`,
  }));
}
