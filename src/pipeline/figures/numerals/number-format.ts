/** The signs a language writes between groups of digits and before decimals. */
export interface NumberFormat {
  readonly decimal: string;
  readonly group: string;
}

/** The separators of a language, from `Intl`. */
export function createNumberFormat(lang: string): NumberFormat {
  const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(1234567.8);
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  return { decimal: find('decimal') ?? '.', group: find('group') ?? ',' };
}
