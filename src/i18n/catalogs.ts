import enAbout from './en/about.json' with { type: 'json' };
import enBriefing from './en/briefing.json' with { type: 'json' };
import enChanges from './en/changes.json' with { type: 'json' };
import enCommentary from './en/commentary.json' with { type: 'json' };
import enCommon from './en/common.json' with { type: 'json' };
import enEntities from './en/entities.json' with { type: 'json' };
import enFigures from './en/figures.json' with { type: 'json' };
import enFront from './en/front.json' with { type: 'json' };
import enLeaves from './en/leaves.json' with { type: 'json' };
import enMarks from './en/marks.json' with { type: 'json' };
import enMissing from './en/missing.json' with { type: 'json' };
import enRights from './en/rights.json' with { type: 'json' };
import enSearch from './en/search.json' with { type: 'json' };
import enTimeline from './en/timeline.json' with { type: 'json' };
import enValues from './en/values.json' with { type: 'json' };
import itAbout from './it/about.json' with { type: 'json' };
import itBriefing from './it/briefing.json' with { type: 'json' };
import itChanges from './it/changes.json' with { type: 'json' };
import itCommentary from './it/commentary.json' with { type: 'json' };
import itCommon from './it/common.json' with { type: 'json' };
import itEntities from './it/entities.json' with { type: 'json' };
import itFigures from './it/figures.json' with { type: 'json' };
import itFront from './it/front.json' with { type: 'json' };
import itLeaves from './it/leaves.json' with { type: 'json' };
import itMarks from './it/marks.json' with { type: 'json' };
import itMissing from './it/missing.json' with { type: 'json' };
import itRights from './it/rights.json' with { type: 'json' };
import itSearch from './it/search.json' with { type: 'json' };
import itTimeline from './it/timeline.json' with { type: 'json' };
import itValues from './it/values.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import roAbout from './ro/about.json' with { type: 'json' };
import roBriefing from './ro/briefing.json' with { type: 'json' };
import roChanges from './ro/changes.json' with { type: 'json' };
import roCommentary from './ro/commentary.json' with { type: 'json' };
import roCommon from './ro/common.json' with { type: 'json' };
import roEntities from './ro/entities.json' with { type: 'json' };
import roFigures from './ro/figures.json' with { type: 'json' };
import roFront from './ro/front.json' with { type: 'json' };
import roLeaves from './ro/leaves.json' with { type: 'json' };
import roMarks from './ro/marks.json' with { type: 'json' };
import roMissing from './ro/missing.json' with { type: 'json' };
import roRights from './ro/rights.json' with { type: 'json' };
import roSearch from './ro/search.json' with { type: 'json' };
import roTimeline from './ro/timeline.json' with { type: 'json' };
import roValues from './ro/values.json' with { type: 'json' };

const en = {
  about: enAbout,
  changes: enChanges,
  commentary: enCommentary,
  common: enCommon,
  front: enFront,
  leaves: enLeaves,
  briefing: enBriefing,
  values: enValues,
  marks: enMarks,
  entities: enEntities,
  figures: enFigures,
  rights: enRights,
  search: enSearch,
  timeline: enTimeline,
  missing: enMissing,
};

type Catalog = { readonly [A in keyof typeof en]: { readonly [K in keyof (typeof en)[A]]: string } };

/** Every sentence of the interface in ICU MessageFormat, by language and area; the types hold all to the English keys. */
export const catalogs: Readonly<Record<Locale, Catalog>> = {
  en,
  it: {
    about: itAbout,
    changes: itChanges,
    commentary: itCommentary,
    common: itCommon,
    front: itFront,
    leaves: itLeaves,
    briefing: itBriefing,
    values: itValues,
    marks: itMarks,
    entities: itEntities,
    figures: itFigures,
    rights: itRights,
    search: itSearch,
    timeline: itTimeline,
    missing: itMissing,
  },
  ro: {
    about: roAbout,
    changes: roChanges,
    commentary: roCommentary,
    common: roCommon,
    front: roFront,
    leaves: roLeaves,
    briefing: roBriefing,
    values: roValues,
    marks: roMarks,
    entities: roEntities,
    figures: roFigures,
    rights: roRights,
    search: roSearch,
    timeline: roTimeline,
    missing: roMissing,
  },
};

type Areas = typeof en;

/** `area.key`, such as `common.search`. */
export type MessageKey = { [A in keyof Areas & string]: `${A}.${keyof Areas[A] & string}` }[keyof Areas & string];
