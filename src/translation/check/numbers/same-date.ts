/** One end of an EDTF date, taken apart; `XX` and `XXXX` are parts that are not said. */
const shape = /^([\dX]{4})(?:-([QH]\d|\d\d|XX)(?:-(\d\d|XX))?)?[~?%]?$/u;
const unsaid = /^X+$/u;

interface Dated {
  readonly date: string;
  /** Whether the year was filled in, so that the other side may have filled in another. */
  readonly isInferred: boolean;
}

/** Whether two EDTF dates say the same: alike in every part, where a year that is not said is like any. */
export function isSameDate(a: Dated, b: Dated): boolean {
  if (a.date === b.date) return true;
  const [first, second] = [a.date.split('/'), b.date.split('/')];
  if (first.length !== second.length) return false;
  const isOpen = a.isInferred || b.isInferred;
  return first.every((end, at) => isSameEnd(end, second[at] ?? '', isOpen));
}

function isSameEnd(a: string, b: string, isYearOpen: boolean): boolean {
  if (a === b) return true;
  const [first, second] = [shape.exec(a), shape.exec(b)];
  if (!first || !second) return false;
  const [, year = '', part, day] = first;
  const [, otherYear = '', otherPart, otherDay] = second;
  if (part === undefined && otherPart === undefined) return year === otherYear;
  const isYear = year === otherYear || isYearOpen || unsaid.test(year) || unsaid.test(otherYear);
  return isYear && toMonths(part) === toMonths(otherPart) && day === otherDay;
}

function toMonths(part: string | undefined): string | undefined {
  return part === 'XX' ? undefined : part;
}

/** The days or months a date says that is an interval; the date itself where it is none. */
export function listEnds(date: string): string[] {
  return date.split('/').filter((end) => end !== '' && end !== '..');
}
