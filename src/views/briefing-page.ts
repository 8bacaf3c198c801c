import type { Locale } from '../i18n/locales.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Briefing } from '../model/briefing.ts';
import { countStates, type StateCounts } from './count-states.ts';
import { type CoverageCell, toCoverage } from './coverage.ts';
import type { EntityNames } from './entity-names.ts';
import { type FigureCard, toKeyFigures } from './figure-card.ts';
import { findTitle } from './find-title.ts';
import type { FormatFigure } from './format-figure.ts';
import { findNamed, type NamedGroup } from './named.ts';
import { type Reading, type ReadingBlock, toReadingBlocks, toReadings } from './reading-text.ts';
import type { Words } from './words.ts';

/** Everything the page of a briefing shows of its document. */
export interface BriefingPage {
  readonly title: Words;
  readonly states: StateCounts;
  readonly bottomLine: readonly Reading[];
  readonly keyFigures: readonly FigureCard[];
  readonly named: readonly NamedGroup[];
  readonly blocks: readonly ReadingBlock[];
  readonly coverage: readonly CoverageCell[];
}

/** What the reader of one language brings to every document. */
export interface Reader {
  readonly locale: Locale;
  readonly find: FindTranslation;
  readonly names: EntityNames;
  readonly format: FormatFigure;
}

export function toBriefingPage(briefing: Briefing, { locale, find, names, format }: Reader): BriefingPage {
  const readings = toReadings(briefing, locale, find);
  return {
    title: findTitle(briefing, locale),
    states: countStates(readings.values()),
    bottomLine: briefing.bottomLine.flatMap((id) => readings.get(id) ?? []),
    keyFigures: toKeyFigures(briefing, readings, format),
    named: findNamed(briefing, names),
    blocks: toReadingBlocks(briefing, readings),
    coverage: toCoverage(briefing),
  };
}
