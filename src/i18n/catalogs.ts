import enCommon from './en/common.json' with { type: 'json' };
import itCommon from './it/common.json' with { type: 'json' };
import roCommon from './ro/common.json' with { type: 'json' };
import type { Locale } from './locales.ts';

const en = { common: enCommon };

type Catalog = { readonly [A in keyof typeof en]: { readonly [K in keyof (typeof en)[A]]: string } };

/** Every sentence of the interface in ICU MessageFormat, by language and area; the types hold all to the English keys. */
export const catalogs: Readonly<Record<Locale, Catalog>> = {
  en,
  it: { common: itCommon },
  ro: { common: roCommon },
};

type Areas = typeof en;

/** `area.key`, such as `common.search`. */
export type MessageKey = { [A in keyof Areas & string]: `${A}.${keyof Areas[A] & string}` }[keyof Areas & string];
