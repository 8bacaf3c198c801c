import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import type { Pair as ReadPair } from '../model/pair.ts';
import { type CellPlace, findCellPlace, listHeadTexts } from './find-cell-places.ts';
import { type FindingKind, findingKinds, toFindingKind } from './finding-kind.ts';
import type { Reading } from './reading-text.ts';

const levels = [2, 3, 4, 5, 6] as const;
type Level = (typeof levels)[number];

/** A row: one segment of the original, or several that were put into one, and what stands beside them. */
export interface Pair {
  /** More than one where the translation says several segments in one. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly kind: BriefingSegment['kind'];
  /** Of a heading in the page, whose own is 1: from 2 to 6; the document's highest is 2. Of anything else, 2. */
  readonly level: Level;
  /** Whether a paragraph, list, table or heading of the document begins here. */
  readonly isFirst: boolean;
  /** Sentences of the translation; more than one where it says a sentence in several. */
  readonly sentences: number;
  /** Where a translation is withheld, what is wrong in it, in the order of the kinds; else empty. */
  readonly faults: readonly FindingKind[];
  /** Those of its segments that stand on another page, or in another paragraph, of the file than the one before. */
  readonly opening: ReadonlySet<string>;
  /** Where a cell stands in its table. */
  readonly place?: Omit<CellPlace, 'heads'> & { /** The words that head it. */ readonly heading?: string };
}

/** The rows of a document whose segments are `readings`, in the order of the text. */
export function toPairs(briefing: Briefing, readings: readonly Reading[]): Pair[] {
  const first = findFirst(briefing);
  const levelOf = findLevels(briefing);
  const toPlace = createPlaceFinder(briefing);
  const opening = findOpening(briefing);
  return groupShared(readings).map((group): Pair => {
    const [{ segment, passage }] = group;
    const place = toPlace(segment);
    return {
      readings: group,
      kind: segment.kind,
      level: levelOf.get(segment.id) ?? 2,
      isFirst: first.has(segment.id),
      sentences: passage.translation?.pair?.sentences.length ?? 1,
      faults: passage.gap === 'withheld' ? toFaults(passage.pair) : [],
      opening: new Set(group.flatMap(({ segment: { id } }) => (opening.has(id) ? [id] : []))),
      ...(place && { place }),
    };
  });
}

function findOpening({ segments }: Briefing): ReadonlySet<string> {
  const isSame = (one: BriefingSegment['place'], other: BriefingSegment['place']) =>
    one?.unit === other?.unit && one?.number === other?.number;
  return new Set(segments.flatMap(({ id, place }, at) => (isSame(place, segments[at - 1]?.place) ? [] : [id])));
}

function findLevels({ blocks }: Briefing): ReadonlyMap<string, Level> {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const highest = Math.min(...headings.map(({ depth }) => depth));
  return new Map(
    headings.flatMap(({ depth, segments }) =>
      segments.map((id): [string, Level] => [id, levels[depth - highest] ?? 6]),
    ),
  );
}

function groupShared(readings: readonly Reading[]): [Reading, ...Reading[]][] {
  const groups: [Reading, ...Reading[]][] = [];
  for (const reading of readings) {
    const last = groups.at(-1);
    if (last && isShared(last[0], reading)) last.push(reading);
    else groups.push([reading]);
  }
  return groups;
}

/** Whether `reading` is said in the translation of `first`. */
function isShared(first: Reading, { segment }: Reading): boolean {
  const { translation, pair = translation?.pair } = first.passage;
  const segments = pair?.segments ?? [];
  return segments[0] === first.segment.id && segments.includes(segment.id);
}

function toFaults(pair: ReadPair | undefined): FindingKind[] {
  const errors = (pair?.messages ?? []).filter(({ level }) => level === 'error');
  const found = new Set(errors.map(({ ruleId }) => toFindingKind(ruleId)));
  return findingKinds.filter((kind) => found.has(kind));
}

function createPlaceFinder(briefing: Briefing): (segment: BriefingSegment) => Pair['place'] {
  return (segment) => {
    const place = findCellPlace(briefing, segment);
    if (!place) return undefined;
    const { heads: _, ...where } = place;
    const heading = listHeadTexts(briefing, segment).join(' · ');
    return { ...where, ...(heading && { heading }) };
  };
}

function findFirst({ blocks }: Briefing): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'withheld') return [];
      if (block.kind === 'list') return block.items.flatMap(([id]) => id ?? []);
      if (block.kind === 'table') return block.rows.flatMap((row) => row.find((id) => id !== null) ?? []);
      return block.segments[0] ?? [];
    }),
  );
}
