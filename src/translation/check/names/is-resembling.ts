/** Names alike to this length are taken for forms of one: cases, and other spellings of the end. */
const sameStart = 4;
/** Of so many letters one may differ: “Selenskyj”, “Zelensky”. */
const lettersPerSlip = 3;

/**
 * Whether two folded words of one script may be the same name in other spellings or cases. `hasCases`: whether one of
 * the languages has cases, which may move vowels: Polish “Marek”, “Marka”.
 */
export function isResembling(a: string, b: string, hasCases: () => boolean): boolean {
  if (a === b || (a.length >= sameStart && b.startsWith(a.slice(0, sameStart)))) return true;
  if (a.charAt(0) === b.charAt(0) && toConsonants(a) === toConsonants(b) && hasCases()) return true;
  const most = Math.max(1, Math.floor(Math.max(a.length, b.length) / lettersPerSlip));
  return Math.abs(a.length - b.length) <= most && countSlips(a, b) <= most;
}

function toConsonants(word: string): string {
  return word.replace(/[aeiouyąęįųėıαεηιουω]/gu, '');
}

/** The letters to put in, take out or change to make one word of the other. */
function countSlips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [above, letter] of [...a].entries()) {
    const next = [above + 1];
    for (const [at, other] of [...b].entries()) {
      const changed = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
