import type { Mark } from '../about/marks.ts';
import { onceFor } from '../cache/once-for.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Briefing } from '../model/briefing.ts';
import { findStates, type StateCounts } from './count-states.ts';
import { type CoverageCell, toCoverage } from './coverage.ts';
import type { EntityNames } from './entity-names.ts';
import { type FigureCard, toKeyFigures } from './figure-card.ts';
import { findTitle } from './find-title.ts';
import type { FormatFigure } from './format-figure.ts';
import { listMarks } from './marks.ts';
import { findNamed, type NamedGroup } from './named.ts';
import { type Reading, type ReadingBlock, toReadingBlocks, toReadings } from './reading-text.ts';
import { toReadingTime } from './reading-time.ts';
import type { Words } from './words.ts';

/** Everything the page of a briefing shows of its document. */
export interface BriefingPage {
  readonly title: Words;
  readonly states: StateCounts;
  /** Of the text, in minutes. */
  readonly readingTime: number;
  readonly bottomLine: readonly Reading[];
  readonly keyFigures: readonly FigureCard[];
  readonly named: readonly NamedGroup[];
  readonly blocks: readonly ReadingBlock[];
  readonly coverage: readonly CoverageCell[];
  /** The marks that stand on the page. */
  readonly marks: readonly Mark[];
  /** Whether translators wrote notes on its sentences. */
  readonly hasNotes: boolean;
}

/** What the reader of one language brings to every document. */
export interface Reader {
  readonly locale: Locale;
  readonly find: FindTranslation;
  readonly names: EntityNames;
  readonly format: FormatFigure;
}

/** The last page for each reader: what is made of one document for its page, as Markdown and as a picture follows one another. */
const toLast = onceFor(
  (_reader: Reader): { made?: { readonly briefing: Briefing; readonly page: BriefingPage } } => ({}),
);

export function toBriefingPage(briefing: Briefing, reader: Reader): BriefingPage {
  const last = toLast(reader);
  if (last.made?.briefing !== briefing) last.made = { briefing, page: makePage(briefing, reader) };
  return last.made.page;
}

function makePage(briefing: Briefing, { locale, find, names, format }: Reader): BriefingPage {
  const readings = toReadings(briefing, locale, find);
  const bottomLine = briefing.bottomLine.flatMap((id) => readings.get(id) ?? []);
  const keyFigures = toKeyFigures(briefing, readings, format, locale);
  const states = findStates(briefing, locale, readings);
  return {
    title: findTitle(briefing, locale),
    states,
    readingTime: toReadingTime(readings.values()),
    bottomLine,
    keyFigures,
    named: findNamed(briefing, names),
    blocks: toReadingBlocks(briefing, readings),
    coverage: toCoverage(briefing),
    marks: listMarks({ readings: readings.values(), states, bottomLine, keyFigures }),
    hasNotes: [...readings.values()].some(({ passage }) => (passage.translation?.notes.length ?? 0) > 0),
  };
}
