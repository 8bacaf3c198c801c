import type { z } from 'zod';
import type { Locale } from '../../i18n/locales.ts';
import type { Briefing, BriefingSegment, blockSchema } from '../../model/briefing.ts';
import type { figureSchema } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { TranslationEntry } from '../../model/translation.ts';

/** How one sentence of an invented document is said in each language of the interface, all in the same state. */
export interface WrittenTranslation extends Partial<Omit<TranslationEntry, 'source' | 'target'>> {
  /** With the marks of the original in them: `{f-id|words}`. Left out where the state says that there is none. */
  readonly words?: Readonly<Record<Locale, string>>;
  /** The segments that it says in one, where it says several. */
  readonly segments?: readonly string[];
  /** The rules that found a fault in it. */
  readonly faults?: readonly string[];
}

export interface WrittenSentence extends Partial<Pick<BriefingSegment, 'kind' | 'modality' | 'attribution' | 'hedge'>> {
  readonly id: string;
  /** With its figures and names marked: `{f-id|words}`. */
  readonly words: string;
  readonly translation?: WrittenTranslation;
}

type Unplaced<T> = T extends unknown
  ? Omit<T, 'id' | 'segment' | 'text' | 'start' | 'end' | WithDefault | Spans>
  : never;
type WithDefault = 'comparator' | 'approximate' | 'basis' | 'modality' | 'entities';
type Spans = 'cue' | 'attribution' | 'hedge';
type FigureInput = z.input<typeof figureSchema>;

/** A figure but for its place, which is where its mark stands; `cue` and the like are found in its sentence. */
export type WrittenFigure = Unplaced<FigureInput> &
  Partial<Pick<FigureInput, WithDefault>> &
  Partial<Readonly<Record<Spans, string>>>;

/** An invented document as it is typed. */
export interface WrittenDocument
  extends Pick<Briefing, 'slug' | 'lang' | 'title' | 'titleBy'>,
    Partial<Pick<Briefing, 'publisher' | 'author' | 'date' | 'url' | 'licence' | 'obtained' | 'messages'>> {
  readonly sentences: readonly WrittenSentence[];
  readonly blocks: readonly z.input<typeof blockSchema>[];
  readonly figures: Readonly<Record<string, WrittenFigure>>;
  readonly mentions: Readonly<Record<string, Pick<Mention, 'type'> & { entity?: string; form?: Mention['form'] }>>;
  readonly bottomLine: readonly string[];
  readonly keyFigures: readonly string[];
}
