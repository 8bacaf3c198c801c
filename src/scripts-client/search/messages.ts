import { IntlMessageFormat } from 'intl-messageformat';

/** The sentence behind `area.key` in the page's language. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The messages that stand in the search panel as data. */
export function readMessages(root: Element, locale: string): Say {
  const messages: Readonly<Record<string, string>> = JSON.parse(
    root.querySelector('[data-search-messages]')?.textContent ?? '{}',
  );
  return (key, values) => String(new IntlMessageFormat(messages[key] ?? key, locale).format(values));
}
