// “From: …”, “Von: …”, “*De :* …”: whatever the language, a short label, a colon and what it says.
const labelled = /^[ \t]*\*?\p{L}[\p{L}\p{M} .'’-]{0,24}\*?[ \u00a0]?[:：]\*?[ \t\u00a0]*\S/u;
// “-----Original Message-----”, “---------- Forwarded message ---------”; or only a line, as above much else.
const parting = /^[ \t]*(?:-{3,}|_{5,})/u;
const namedParting = /^[ \t]*-{3,}[ \t]*\p{L}/u;
const longParting = /^[ \t]*_{20,}/u;
/** Who, when, to whom and what: fewer labels below a mere line head no mail. */
const usualLabels = 4;
const leads = /[:：][ \t]*$/u;
const address = /[^\s<>@]@[^\s<>@]/u;
const year = /(?:19|20)\d\d/u;
const clock = /\b\d{1,2}[:.h]\d\d\b/u;

/** Fewer lines than who, when and what head no mail. */
const fewestLines = 3;
const mostBlank = 2;

/**
 * The first lines that say, as mail programs write them above a mail that is forwarded or answered in full, who wrote what
 * follows, and when; `end` is exclusive. They are known by their shape, which is the same in every language: labels, of
 * which one has a day and an hour, below a line as mail programs write it; or the first has an address, and so has another,
 * or something leads to it. An announcement with what, when and where has neither.
 */
export function findForwardedHead(lines: readonly string[]): { start: number; end: number } | undefined {
  for (let start = 0; start < lines.length; start += 1) {
    if (!labelled.test(lines[start] ?? '')) continue;
    const end = findEnd(lines, start);
    const own = lines.slice(start, end);
    const isDated = own.slice(1).some((line) => year.test(line) && clock.test(line));
    const [first = '', ...others] = own;
    const line = findLineAbove(lines, start);
    const isShown = parting.test(line) || leads.test(line) || others.some((other) => address.test(other));
    const isNamed = namedParting.test(line) || (longParting.test(line) && own.length >= usualLabels);
    const isMail = isNamed || (address.test(first) && isShown);
    if (own.length >= fewestLines && isDated && isMail) return { start, end };
    start = end - 1;
  }
  return undefined;
}

function findEnd(lines: readonly string[], start: number): number {
  let end = start;
  while (labelled.test(lines[end] ?? '')) end += 1;
  return end;
}

function findLineAbove(lines: readonly string[], start: number): string {
  let at = start - 1;
  while (at >= 0 && start - at <= mostBlank && lines[at]?.trim() === '') at -= 1;
  return lines[at] ?? '';
}
