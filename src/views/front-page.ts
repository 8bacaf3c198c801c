import type { Briefing } from '../model/briefing.ts';
import type { Reader } from './briefing-page.ts';
import { type FigureCard, toKeyFigures } from './figure-card.ts';
import { findTitle } from './find-title.ts';
import { type Reading, toReadings } from './reading-text.ts';
import type { Words } from './words.ts';

/** A briefing as lists show it. */
export interface BriefingSummary {
  readonly slug: string;
  readonly title: Words;
  /** Of the document. */
  readonly lang: string;
  readonly date?: string;
  /** The first sentence of the bottom line. */
  readonly leading?: Reading;
  readonly figures: readonly FigureCard[];
  readonly counts: { readonly sentences: number; readonly figures: number; readonly names: number };
}

/** A leading figure with the document it comes from. */
export interface LeadingFigure {
  readonly card: FigureCard;
  readonly briefing: Pick<BriefingSummary, 'slug' | 'title'>;
}

/** Tells which ids the glossary holds. */
type Glossary = Pick<ReadonlySet<string>, 'has'>;

export function toSummary(briefing: Briefing, { locale, find, format, names }: Reader): BriefingSummary {
  const { slug, lang, date, bottomLine } = briefing;
  const readings = toReadings(briefing, locale, find);
  const leading = bottomLine.map((id) => readings.get(id)).find((reading) => reading !== undefined);
  return {
    slug,
    title: findTitle(briefing, locale),
    lang,
    ...(date && { date }),
    ...(leading && { leading }),
    figures: toKeyFigures(briefing, readings, format, locale),
    counts: countOne(briefing, names),
  };
}

/** What a document holds, shown or not. */
function countOne({ segments, figures, mentions, limits }: Briefing, glossary: Glossary): BriefingSummary['counts'] {
  if (!limits) {
    return { sentences: segments.length, figures: figures.length, names: countNames(mentions, glossary) };
  }
  const { sentences, headings, cells, figures: all, names } = limits.counts;
  return { sentences: sentences + headings + cells, figures: all, names };
}

/** The first key figure of each briefing, then the second of each, and so on, up to `most`, each sentence once. */
export function findLeadingFigures(summaries: readonly BriefingSummary[], most: number): LeadingFigure[] {
  const longest = Math.max(0, ...summaries.map(({ figures }) => figures.length));
  const ranks = Array.from({ length: Math.min(longest, most) }, (_, rank) => rank);
  const ranked = summaries.map((briefing) => ({ briefing, figures: dropRepeats(briefing.figures) }));
  return ranks
    .flatMap((rank) =>
      ranked.flatMap(({ briefing, figures }) => (figures[rank] ? [{ card: figures[rank], briefing }] : [])),
    )
    .slice(0, most);
}

/** Of several figures of one sentence, the first. */
function dropRepeats(cards: readonly FigureCard[]): FigureCard[] {
  const sentences = cards.map(({ figure }) => figure.segment);
  return cards.filter(({ figure }, index) => sentences.indexOf(figure.segment) === index);
}

/** How many entities of the glossary are named. */
function countNames(mentions: Briefing['mentions'], glossary: Glossary): number {
  return new Set(mentions.flatMap(({ entity }) => (entity && glossary.has(entity) ? entity : []))).size;
}

/** What the corpus holds, for the sentence that says so; names are those the glossary has. Languages in the order of their tags. */
export function countCorpus(briefings: readonly Briefing[], glossary: Glossary) {
  return {
    briefings: briefings.length,
    figures: new Set(briefings.flatMap(({ figures }) => figures.map(({ id }) => id))).size,
    names: countNames(
      briefings.flatMap(({ mentions }) => mentions),
      glossary,
    ),
    languages: [...new Set(briefings.map(({ lang }) => lang))].sort(),
  };
}
