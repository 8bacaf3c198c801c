const number = /\p{Nd}(?:[\p{Nd}.,'’\u00a0\u202f]*\p{Nd})?/gu;

/** Numbers in digits that differ between two texts, in the order of each. */
export interface NumberChanges {
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** What numbers in digits `before` has and `after` has not, and the other way round; a number that stands twice counts twice. */
export function compareNumbers(before: string, after: string): NumberChanges {
  const [old, now]: [string[], string[]] = [before.match(number) ?? [], after.match(number) ?? []];
  return { gone: subtract(old, now), added: subtract(now, old) };
}

/** The changes in words: “was 12, is now 14”; nothing where there are none. */
export function describeNumbers({ gone, added }: NumberChanges): string[] {
  if (gone.length === added.length) return gone.map((was, at) => `was ${was}, is now ${added[at]}`);
  return [
    ...(gone.length > 0 ? [`no longer has ${gone.join(', ')}`] : []),
    ...(added.length > 0 ? [`has ${added.join(', ')} now`] : []),
  ];
}

function subtract(from: readonly string[], what: readonly string[]): string[] {
  const left = [...what];
  return from.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
