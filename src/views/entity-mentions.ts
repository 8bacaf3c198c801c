import type { MentionPlace } from '../index/collect-entities.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Mention } from '../model/mention.ts';
import { findTitle } from './find-title.ts';
import { cutAround, toKeywordInContext } from './keyword-in-context.ts';
import { type SplitWords, splitAtMark } from './split-at-mark.ts';
import { type Passage, toPassage } from './to-passage.ts';
import { toDirection, type Words } from './words.ts';

/** The mentions in one document. */
export interface NamedIn {
  readonly slug: string;
  readonly title: Words;
  readonly lang: string;
  readonly dir: Words['dir'];
  readonly lines: readonly MentionLine[];
}

interface MentionLine {
  /** Of the element on the page that has the whole sentence. */
  readonly anchor: string;
  readonly form: Mention['form'];
  /** The line around the name in the words of the document. */
  readonly context: SplitWords;
  /** The same in the translation, where it is known which of its words render the name. */
  readonly translated?: SplitWords;
  readonly sentence: Passage;
  /** The whole sentence around the name, and the whole translation. */
  readonly split?: SplitWords;
  readonly translatedSplit?: SplitWords;
  readonly path: string;
}

/** The mentions of one entity by document, each with its sentence in the document's language and the reader's. */
export function toNamedIn(mentions: readonly MentionPlace[], locale: string, find: FindTranslation): NamedIn[] {
  const groups = Map.groupBy(mentions, ({ briefing }) => briefing);
  return [...groups].map(([briefing, places]) => ({
    slug: briefing.slug,
    title: findTitle(briefing, locale),
    lang: briefing.lang,
    dir: toDirection(briefing.lang),
    lines: places.map((place) => toLine(place, locale, find)),
  }));
}

/** Where the page of an entity shows one of its mentions. */
export function toMentionAnchor({ briefing, mention }: MentionPlace): string {
  return `in-${briefing.slug}-${mention.id}`;
}

function toLine(place: MentionPlace, locale: string, find: FindTranslation): MentionLine {
  const { briefing, segment, mention } = place;
  const sentence = toPassage(briefing, segment, locale, find);
  const split = splitAtMark(segment.content, mention.id);
  const translatedSplit = splitAtMark(sentence.translation?.content ?? [], mention.id);
  return {
    anchor: toMentionAnchor(place),
    form: mention.form,
    context: toKeywordInContext(place),
    sentence,
    ...(split && { split }),
    ...(translatedSplit && { translated: cutAround(translatedSplit), translatedSplit }),
    path: `briefings/${briefing.slug}/side-by-side/#${segment.id}`,
  };
}
