import enCommon from './en/common.json' with { type: 'json' };
import itCommon from './it/common.json' with { type: 'json' };
import roCommon from './ro/common.json' with { type: 'json' };
import enMarks from './en/marks.json' with { type: 'json' };
import itMarks from './it/marks.json' with { type: 'json' };
import roMarks from './ro/marks.json' with { type: 'json' };
import enValues from './en/values.json' with { type: 'json' };
import itValues from './it/values.json' with { type: 'json' };
import roValues from './ro/values.json' with { type: 'json' };
import enBriefing from './en/briefing.json' with { type: 'json' };
import itBriefing from './it/briefing.json' with { type: 'json' };
import roBriefing from './ro/briefing.json' with { type: 'json' };
import type { Locale } from './locales.ts';

const en = { common: enCommon, briefing: enBriefing, values: enValues, marks: enMarks };

type Catalog = { readonly [A in keyof typeof en]: { readonly [K in keyof (typeof en)[A]]: string } };

/** Every sentence of the interface in ICU MessageFormat, by language and area; the types hold all to the English keys. */
export const catalogs: Readonly<Record<Locale, Catalog>> = {
  en,
  it: { common: itCommon, briefing: itBriefing, values: itValues, marks: itMarks },
  ro: { common: roCommon, briefing: roBriefing, values: roValues, marks: roMarks },
};

type Areas = typeof en;

/** `area.key`, such as `common.search`. */
export type MessageKey = { [A in keyof Areas & string]: `${A}.${keyof Areas[A] & string}` }[keyof Areas & string];
