const lengths: Readonly<Record<string, number>> = {
  Y: 31_557_600,
  M: 2_629_800,
  W: 604_800,
  D: 86_400,
  TH: 3600,
  TM: 60,
  TS: 1,
};

/** The length of an ISO 8601 duration in seconds; a year is 365.25 days, a month a twelfth of it. */
export function toSeconds(duration: string): number {
  const [date = '', time = ''] = duration.slice(1).split('T');
  const sum = (part: string, prefix: string) =>
    [...part.matchAll(/([\d.]+)([A-Z])/g)].reduce(
      (total, [, amount, unit]) => total + Number(amount) * (lengths[prefix + unit] ?? 0),
      0,
    );
  return sum(date, '') + sum(time, 'T');
}

/** Whether two numbers are the same but for the last digits of their arithmetic. */
export function isSameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
