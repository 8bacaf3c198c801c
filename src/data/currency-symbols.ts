/**
 * Whose currency a symbol means where nothing else is said. CLDR gives one symbol to many currencies.
 * Written for Concordance, MIT; a language's `units.yml` may say otherwise.
 */
export const currencySymbols: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  U$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '₤': 'GBP',
  '¥': 'JPY',
  '￥': 'CNY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '₸': 'KZT',
  '₾': 'GEL',
  '₼': 'AZN',
  '֏': 'AMD',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₿': 'XBT',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  лв: 'BGN',
};

/**
 * Codes of ISO 4217 that also are words or names in capitals, and are no money before a small number. Written for
 * Concordance, MIT.
 */
export const wordCodes: ReadonlySet<string> = new Set([
  'ALL',
  'BAM',
  'BOB',
  'COP',
  'CUP',
  'FIM',
  'GEL',
  'LAK',
  'MAD',
  'MOP',
  'PEN',
  'SOS',
  'SIT',
  'TOP',
  'TRY',
  'VAL',
  'WIR',
]);
