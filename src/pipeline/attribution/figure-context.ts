import type { EntityId } from '../../model/entity-id.ts';
import type { FoundFigure, Modality } from '../../model/figure.ts';
import type { FoundMention } from '../../model/mention.ts';
import { isWithin, type Range, type Span } from '../../model/span.ts';
import { type FigurePlace, placeFigures } from './figure-place.ts';
import type { FoundAttribution } from './find-attributions.ts';
import { findFigureEntities } from './find-figure-entities.ts';
import type { FoundHedge } from './find-hedges.ts';
import { type FoundSubject, findSubject } from './find-subject.ts';
import type { Grammar } from './grammar.ts';
import { createRangeWindow } from './range-window.ts';
import type { Speech, SpokenSentence } from './read-speech.ts';
import { toModality } from './to-modality.ts';

/** What the sentence around a figure says of it. */
export interface FigureContext {
  readonly subject?: string;
  readonly attribution?: Span;
  readonly modality: Modality;
  /** The first words that leave it open; present on what is reported too. */
  readonly hedge?: Span;
  readonly entities: readonly EntityId[];
}

/**
 * What each figure measures, who says so, how surely, and whom it is about: one context a figure, in their order.
 * A figure outside every sentence is asserted and about nothing.
 */
export function attributeFigures(
  plain: string,
  { grammar, sentences }: Speech,
  figures: readonly FoundFigure[],
  mentions: readonly FoundMention[],
): FigureContext[] {
  const contexts = new Map<FoundFigure, FigureContext>();
  const toFigures = createRangeWindow(figures);
  const toMentions = createRangeWindow(mentions);
  for (const spoken of sentences) {
    const places = placeFigures(spoken.sentence, toFigures(spoken.sentence));
    const found = places.length > 0 ? readContexts(plain, spoken, places, toMentions(spoken.sentence), grammar) : [];
    for (const [place, context] of found) contexts.set(place.figure, context);
  }
  return figures.map((figure) => contexts.get(figure) ?? { modality: 'asserted', entities: [] });
}

function readContexts(
  plain: string,
  { sentence, attributions, hedges }: SpokenSentence,
  places: readonly FigurePlace[],
  mentions: readonly FoundMention[],
  grammar: Grammar,
): [FigurePlace, FigureContext][] {
  const speakers = attributions.filter(({ via }) => via !== 'noun');
  const subjects = new Map<FigurePlace, FoundSubject>();
  for (const place of places) {
    const subject = findSubject(plain, sentence, place, places, grammar);
    if (subject) subjects.set(place, subject);
  }
  return places.map((place) => {
    const entities = findFigureEntities({ sentence, place, places, subjects, mentions, speakers, grammar });
    return [place, toContext(place, attributions, hedges, subjects.get(place)?.text, entities)];
  });
}

function toContext(
  { figure }: FigurePlace,
  attributions: readonly FoundAttribution[],
  hedges: readonly FoundHedge[],
  subject: string | undefined,
  entities: readonly EntityId[],
): FigureContext {
  const governing = findGoverning(figure, attributions);
  const open = hedges.filter(({ scope }) => isWithin(figure, scope));
  const attribution = governing && toSpan(governing);
  return {
    ...(subject && { subject }),
    ...(attribution && { attribution }),
    modality: toModality(governing !== undefined, open),
    ...(open[0] && { hedge: toSpan(open[0]) }),
    entities,
  };
}

function toSpan({ start, end, text }: Span): Span {
  return { start, end, text };
}

/** Who answers for the figure: the innermost clause that reports it, otherwise the source named nearest to it. */
function findGoverning(figure: Range, attributions: readonly FoundAttribution[]): FoundAttribution | undefined {
  const toDistance = ({ start, end }: Range) => Math.max(figure.start - end, start - figure.end);
  const toRank = ({ via }: FoundAttribution) => (via === 'aside' ? 1 : 0);
  return attributions
    .filter(({ scope }) => isWithin(figure, scope))
    .sort((a, b) => toRank(a) - toRank(b) || toDistance(a) - toDistance(b))[0];
}
