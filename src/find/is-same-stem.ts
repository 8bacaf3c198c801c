/** Words that share less than this at their beginning are different ones. */
const leastShared = 4;

/** The beginning that every form of a word has; nothing for a word that has no other forms: short ones, and numbers. */
export function toStart(key: string): string | undefined {
  const letters = [...key].slice(0, leastShared);
  return letters.length === leastShared && !/\d/u.test(key) ? letters.join('') : undefined;
}

/**
 * Whether two words of `cutTerms` seem to be forms of one: they begin alike, and differ only at their ends, in at most two
 * letters, long ones in three of one. In any language, without its grammar: “sanzione” and “sanzioni”, “country” and
 * “countries”.
 */
export function isSameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const start = toStart(a);
  if (start === undefined || start !== toStart(b)) return false;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const shared = countShared(a, b);
  return shorter.length - shared <= 2 && longer.length - shared <= (longer.length > 7 ? 3 : 2);
}

/** How many code units two words have in common at their beginning. */
function countShared(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
