import type { Translate } from '../i18n/create-translator.ts';
import { defaultLocale } from '../i18n/locales.ts';
import type { MentionPlace } from '../index/collect-entities.ts';
import type { FigureRecord } from '../index/collect-figures.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import { toSaidLine } from './citation/to-figure-citation.ts';
import type { FeedItem } from './feed-items.ts';
import { toFigureTitle } from './figure-title.ts';
import { findTitle } from './find-title.ts';
import type { FormatFigure } from './format-figure.ts';
import type { LastChanged } from './last-changed.ts';
import { toPassage } from './to-passage.ts';
import { toFigureReading, toReadSaid } from './to-read-words.ts';
import type { Said } from './to-said.ts';
import { toWords, type Words } from './words.ts';

interface Tools {
  readonly find: FindTranslation;
  readonly format: FormatFigure;
  readonly changed: LastChanged;
  readonly t: Translate;
}

/** A figure as a feed item: its sentence in both languages, who says so and how sure. */
export function toFigureItem({ id, places }: FigureRecord, tools: Tools): FeedItem {
  const [{ briefing, segment, figure }] = places;
  const { noun, said } = toFigureReading(
    figure,
    toPassage(briefing, segment, defaultLocale, tools.find),
    defaultLocale,
  );
  const value = toFigureTitle(tools.format(figure, briefing.figures), noun, defaultLocale);
  const title = `${value}: ${findTitle(briefing, defaultLocale).text}`;
  const changed = tools.changed.ofFigure(id);
  return toItem(`figures/${id}/`, toWords(title, defaultLocale), briefing, segment, said, changed, tools);
}

/**
 * The sentences among `places` in which someone says something, as feed items, a sentence once. A sentence that only
 * names an entity is not news of it.
 */
export function toStatementItems(places: readonly MentionPlace[], tools: Tools): FeedItem[] {
  const said = places.filter(({ segment }) => segment.attribution !== undefined);
  const bySentence = new Map(said.map((place) => [`${place.briefing.slug} ${place.segment.id}`, place]));
  return [...bySentence.values()].map(({ briefing, segment }) => {
    const path = `briefings/${briefing.slug}/side-by-side/#${segment.id}`;
    const words = toReadSaid(segment, toPassage(briefing, segment, defaultLocale, tools.find));
    return toItem(path, findTitle(briefing, defaultLocale), briefing, segment, words, undefined, tools);
  });
}

function toItem(
  path: string,
  title: Words,
  briefing: Briefing,
  segment: BriefingSegment,
  said: Said,
  changed: string | undefined,
  { find, changed: { ofBriefing }, t }: Tools,
): FeedItem {
  const { original, translation } = toPassage(briefing, segment, defaultLocale, find);
  const { date, publisher, slug } = briefing;
  const updated = changed ?? ofBriefing(slug) ?? date;
  const state = translation && toWords(t(`marks.${translation.state}`), defaultLocale);
  return {
    path,
    title,
    summary: [
      ...(translation && state ? [translation, state] : []),
      original,
      toWords(toSaidLine(said, defaultLocale), defaultLocale),
    ],
    authors: publisher ? [publisher] : [],
    ...(updated && { updated }),
    ...(date && { published: date }),
  };
}
