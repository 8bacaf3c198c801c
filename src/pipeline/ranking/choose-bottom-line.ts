import type { Lexicon } from '../../data/lexicon.ts';
import type { EntityId } from '../../model/entity-id.ts';
import type { Figure, FigureId, Modality } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Segment, SegmentId } from '../../model/segment.ts';
import { createLeaningTest } from './leaning-test.ts';

/** How a segment is said, and whether it stands in a quotation. */
interface Stance {
  readonly modality: Modality;
  readonly isQuoted?: boolean;
}

export interface BottomLineInput {
  readonly plain: string;
  readonly segments: readonly Segment[];
  /** One for each segment, in order. */
  readonly stances: readonly Stance[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly keyFigures: readonly FigureId[];
}

/** What one sentence brings: the key figures and leading entities in it, and whether it stands early. */
interface Candidate {
  readonly segment: Segment;
  readonly brings: ReadonlySet<string>;
  readonly place: number;
  readonly isQuoted: boolean;
}

// No entity’s id holds a colon.
const figureMark = 'figure:';
const leadingMark = 'figure:leading:';

const introduces = /[:：]\s*$/u;

const mostSentences = 3;
const leadingEntities = 4;
// In characters: shorter says too little alone, longer is not a line.
const bounds = { least: 40, most: 480 };
const points = { leading: 6, figure: 3, entity: 1, opening: 3, early: 2 };

/**
 * A chooser of the two or three sentences that say what a document comes to, in the order of the document.
 * Taken one at a time, each time the one that brings most: six points for the first key figure, three for another,
 * one for an entity among the four most named, each counted once over all the sentences chosen; three for the first
 * sentence, two for others in the first fifth. Left out are headings, sentences that words leave open (“may”),
 * sentences that lean on the one before (“This …”), lines that lead to a quotation, and those under 40 or over 480 characters. None but the first is
 * chosen that brings nothing new. What the document only quotes, as a block of its own, is chosen where it says nothing else.
 */
export function createBottomLineChooser({ attribution }: Pick<Lexicon, 'attribution'>) {
  const isLeaning = createLeaningTest(attribution.leaning);
  return (input: BottomLineInput): SegmentId[] => {
    const all = toCandidates(input, isLeaning);
    const own = all.filter(({ isQuoted }) => !isQuoted);
    const candidates = own.length > 0 ? own : all;
    const chosen: Candidate[] = [];
    const brought = new Set<string>();
    while (chosen.length < mostSentences) {
      const best = findBest(candidates, chosen, brought);
      if (!best) break;
      chosen.push(best);
      for (const key of best.brings) brought.add(key);
    }
    return chosen.sort((a, b) => a.segment.start - b.segment.start).map(({ segment }) => segment.id);
  };
}

function toCandidates(input: BottomLineInput, isLeaning: (text: string) => boolean): Candidate[] {
  const { plain, segments, stances } = input;
  const brings = toBrings(input);
  const opening = segments.findIndex(({ kind }) => kind === 'sentence');
  return segments.flatMap((segment, index) => {
    const text = plain.slice(segment.start, segment.end);
    const isFit = segment.kind === 'sentence' && text.length >= bounds.least && text.length <= bounds.most;
    const own = brings.get(segment.id) ?? new Set<string>();
    const isUseful = own.size > 0 || index === opening;
    const isLed = !stances[index]?.isQuoted && stances[index + 1]?.isQuoted && introduces.test(text);
    if (!isFit || !isUseful || isLed || stances[index]?.modality === 'hedged' || isLeaning(text)) return [];
    const place = index === opening ? points.opening : index * 5 < segments.length ? points.early : 0;
    return [{ segment, brings: own, place, isQuoted: stances[index]?.isQuoted ?? false }];
  });
}

function toBrings({ figures, mentions, keyFigures }: BottomLineInput): Map<SegmentId, Set<string>> {
  const brings = new Map<SegmentId, Set<string>>();
  const add = (segment: SegmentId, key: string) => brings.set(segment, (brings.get(segment) ?? new Set()).add(key));
  const key = new Set(keyFigures);
  const leading = findLeading(mentions);
  for (const { id, segment } of figures) if (key.has(id)) add(segment, toFigureKey(id, id === keyFigures[0]));
  for (const { entity, segment } of mentions) if (entity && leading.has(entity)) add(segment, entity);
  return brings;
}

function findLeading(mentions: readonly Mention[]): Set<EntityId> {
  const counts = new Map<EntityId, number>();
  for (const { entity } of mentions) if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const ordered = [...counts].sort(([, a], [, b]) => b - a);
  return new Set(ordered.slice(0, leadingEntities).map(([entity]) => entity));
}

function findBest(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  brought: ReadonlySet<string>,
): Candidate | undefined {
  let best: { candidate: Candidate; score: number } | undefined;
  for (const candidate of candidates) {
    if (chosen.includes(candidate)) continue;
    const fresh = [...candidate.brings].filter((key) => !brought.has(key));
    if (fresh.length === 0 && candidate.place < points.opening) continue;
    const score = fresh.reduce((sum, key) => sum + toKeyPoints(key), candidate.place);
    if (!best || score > best.score) best = { candidate, score };
  }
  return best?.candidate;
}

function toFigureKey(id: FigureId, isLeading: boolean): string {
  return `${isLeading ? leadingMark : figureMark}${id}`;
}

function toKeyPoints(key: string): number {
  if (key.startsWith(leadingMark)) return points.leading;
  return key.startsWith(figureMark) ? points.figure : points.entity;
}
