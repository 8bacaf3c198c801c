/** Parts of a calendar date, as far as the text says them. */
export interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** EDTF of the parts; a year that is not said is `XXXX`. */
export function toEdtf({ year, month, day }: DateParts): string {
  const parts = [year === undefined ? 'XXXX' : String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** Whether the calendar has such a day; without a year, in a leap year. */
export function isRealDay({ year, month = 1, day = 1 }: DateParts): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}
