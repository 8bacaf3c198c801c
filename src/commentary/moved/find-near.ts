import type { Recorded } from '../../model/evidence-record.ts';
import type { Figure } from '../../model/figure.ts';
import { createSimilarRanker } from '../../translation/find-similar.ts';
import type { Evidence, SegmentEvidence } from '../evidence.ts';
import { chooseFigures } from './choose-figure.ts';

/** A sentence that may say now what another said that is gone. */
export interface NearPlace {
  readonly place: SegmentEvidence;
  /** The figure in it, where one is looked for. */
  readonly figure?: Figure;
  /** The sentence, in the language of the one that is gone. */
  readonly words: string;
  /**
   * From 0 to 1: the share of words that both sentences have (Dice’s: twice the words in common through the words of both,
   * each counted as often as it stands there, without regard to case, diacritics and order). 1 is the same words.
   */
  readonly score: number;
}

export type RecordedSentence = Exclude<Recorded, { kind: 'entity' }>;

/** The nearest to what was recorded, at most three, the nearest first; none where no sentence is near. */
export type FindNear = (recorded: RecordedSentence) => readonly NearPlace[];

type Rank = (sentence: string) => readonly NearPlace[];

const most = 3;
/** The share of the nearest’s score that others must have: halves of a sentence have, one that is only alike has not. */
const leastOfNearest = 0.75;

/**
 * Looks first for the same id, since a document may have been renamed; then in the document itself; and only where nothing
 * is near there, in all of them. What it compares with is made ready once, when it is first asked for.
 */
export function createNearFinder(evidence: Evidence): FindNear {
  const made = new Map<string, Rank>();
  const keep = (key: string, list: () => readonly SegmentEvidence[], lang: string | undefined): Rank => {
    const rank = made.get(key) ?? createRank(list(), lang);
    made.set(key, rank);
    return rank;
  };
  const listAll = () => [...evidence.briefings.keys()].flatMap((slug) => listOwn(evidence, slug));

  return (recorded) => {
    const { briefing, kind, lang } = recorded;
    const translated = kind === 'translation' ? lang : undefined;
    const sentence = kind === 'figure' ? recorded.sentence : recorded.words;
    const ranks = [
      () => createRank(listSame(evidence, recorded), translated),
      () => keep(`${briefing} ${translated}`, () => listOwn(evidence, briefing), translated),
      () => keep(` ${translated}`, listAll, translated),
    ];
    for (const toRank of ranks) {
      const near = toRank()(sentence).flatMap((found) => withFigures(found, recorded));
      const least = leastOfNearest * (near[0]?.score ?? 0);
      if (near.length > 0) return near.filter(({ score }) => score >= least).slice(0, most);
    }
    return [];
  };
}

/** A figure is looked for in the sentence; one without figures cannot say what it said. */
function withFigures(near: NearPlace, recorded: RecordedSentence): readonly NearPlace[] {
  if (recorded.kind !== 'figure') return [near];
  return chooseFigures(recorded, near.place).map((figure) => ({ ...near, figure }));
}

function listSame({ segments, figures, unquotable }: Evidence, { kind, id }: RecordedSentence): SegmentEvidence[] {
  const places: readonly SegmentEvidence[] = (kind === 'figure' ? figures : segments).get(id) ?? [];
  return places.filter(({ briefing }) => !unquotable.has(briefing.slug));
}

function listOwn({ briefings, segments, unquotable }: Evidence, slug: string): SegmentEvidence[] {
  if (unquotable.has(slug)) return [];
  return (briefings.get(slug)?.segments ?? []).flatMap(
    ({ id }) => segments.get(id)?.filter(({ briefing }) => briefing.slug === slug) ?? [],
  );
}

/** `lang` is that of translations, where those are compared. */
function createRank(places: readonly SegmentEvidence[], lang: string | undefined): Rank {
  const said = places.flatMap((place) => {
    const words = lang === undefined ? place.segment.text : place.translations.get(lang)?.target;
    return words === undefined ? [] : [{ place, words }];
  });
  const rank = createSimilarRanker(said.map(({ words }) => words));
  return (sentence) =>
    rank(sentence).flatMap(({ at, share }) => {
      const found = said[at];
      return found ? [{ ...found, score: share }] : [];
    });
}
