/** What the separators of one number in digits show of how its writer separates. */
export interface NumberMarks {
  /** The mark that can only be before decimals. */
  readonly decimal?: string;
  /** The mark that can only be between thousands. */
  readonly group?: string;
  /** The only mark of a number that it could be either in, such as the one of `1.234`. */
  readonly open?: string;
}

/** The marks of groups of ASCII digits and what stands between them; `undefined` where they show nothing. */
export function readMarks(groups: readonly string[], separators: readonly string[]): NumberMarks | undefined {
  const [first, ...others] = separators.filter((separator) => separator === '.' || separator === ',');
  const last = others.at(-1);
  if (first === undefined || separators.length !== others.length + 1) return undefined;
  if (last === undefined) {
    const isOpen = groups[1]?.length === 3 && !groups[0]?.startsWith('0') && (groups[0]?.length ?? 0) <= 3;
    if (isOpen) return groups[1] === '000' ? { group: first } : { open: first };
    return { decimal: first };
  }
  return last === first ? { group: first } : { group: first, decimal: last };
}
