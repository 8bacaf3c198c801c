/** Amounts in which every plural form of CLDR's languages turns up. */
const amounts = [0, 1, 2, 3, 5, 11, 20, 100, 1e6, 1.5];

/** Every form of the names of the world's currencies in one language, from `Intl`, each with its ISO 4217 code. */
export function listCurrencyNames(lang: string): [string, string][] {
  const typical = listTypical(lang);
  return Intl.supportedValuesOf('currency').flatMap((code) => {
    const options = { style: 'currency', currency: code, currencyDisplay: 'name', minimumFractionDigits: 0 } as const;
    const format = new Intl.NumberFormat(lang, { ...options, maximumFractionDigits: 1 });
    const names = new Set(typical.map((amount) => toName(format, amount)));
    return [...names].filter((name) => name !== '' && name !== code).map((name): [string, string] => [name, code]);
  });
}

/** One amount for each plural form the language has. */
function listTypical(lang: string): number[] {
  const rules = new Intl.PluralRules(lang);
  return [...new Map(amounts.map((amount) => [rules.select(amount), amount])).values()];
}

function toName(format: Intl.NumberFormat, amount: number): string {
  return format.formatToParts(amount).find((part) => part.type === 'currency')?.value ?? '';
}
