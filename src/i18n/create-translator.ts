import { IntlMessageFormat } from 'intl-messageformat';
import { onceForText } from '../cache/once-for.ts';
import { catalogs, type MessageKey } from './catalogs.ts';
import type { Locale } from './locales.ts';

type Values = Readonly<Record<string, string | number>>;

/** The sentence behind `key` in one language, with `values` set in: numbers, plurals and lists by `Intl`. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** The translator of one interface language, the same for all who ask for it. */
export function createTranslator(locale: Locale): Translate {
  return translators[locale];
}

const translators: Readonly<Record<Locale, Translate>> = {
  en: makeTranslator('en'),
  it: makeTranslator('it'),
  ro: makeTranslator('ro'),
};

/** Messages are parsed once each, when first used: nearly every component of a page asks for some. Most say one thing. */
function makeTranslator(locale: Locale): Translate {
  const toFormat = onceForText((key: MessageKey) => new IntlMessageFormat(findMessage(locale, key), locale));
  const toPlain = onceForText((key: MessageKey) => String(toFormat(key).format()));
  return (key, values) => (values ? String(toFormat(key).format(values)) : toPlain(key));
}

function findMessage(locale: Locale, key: MessageKey): string {
  const [area = '', name = ''] = key.split('.');
  const messages = catalogs[locale] as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const message = messages[area]?.[name];
  if (message === undefined) throw new Error(`the interface has no message “${key}” in “${locale}”`);
  return message;
}
