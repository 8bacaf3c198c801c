/** Plural forms differ between these amounts in every language. */
const amounts = [0, 1, 2, 3, 5, 11, 20, 100];

/** Every form of the names of the world's currencies in one language, from `Intl`, each with its ISO 4217 code. */
export function listCurrencyNames(lang: string): [string, string][] {
  return Intl.supportedValuesOf('currency').flatMap((code) => {
    const options = { style: 'currency', currency: code, currencyDisplay: 'name' } as const;
    const format = new Intl.NumberFormat(lang, { ...options, maximumFractionDigits: 0 });
    const fractional = new Intl.NumberFormat(lang, { ...options, minimumFractionDigits: 2 });
    const names = new Set([...amounts.map((amount) => toName(format, amount)), toName(fractional, 1.5)]);
    return [...names].filter((name) => name !== '' && name !== code).map((name): [string, string] => [name, code]);
  });
}

function toName(format: Intl.NumberFormat, amount: number): string {
  return format.formatToParts(amount).find((part) => part.type === 'currency')?.value ?? '';
}
