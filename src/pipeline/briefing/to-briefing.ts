import { z } from 'zod';
import type { BriefingSegment, WholeBriefing } from '../../model/briefing.ts';
import type { Message } from '../../model/message.ts';
import type { Place } from '../../model/place.ts';
import type { SeedFacts } from '../../model/seed-facts.ts';
import type { Segment, SegmentId } from '../../model/segment.ts';
import type { SeedFormat, TextDocument } from '../document.ts';
import { findFirstIndex } from '../find-first-index.ts';
import { createScaleTest } from '../ranking/scale-test.ts';
import type { Reading, ReadSegment } from '../reading.ts';
import { toExtraction } from '../to-extraction.ts';
import { findHeads } from './find-heads.ts';
import { toBlocks } from './to-blocks.ts';
import { toCleanFacts } from './to-clean-facts.ts';
import { type Content, type Mark, toContent, toPlainText } from './to-content.ts';
import { toDisplayText } from './to-display-text.ts';
import { toPlainLine } from './to-plain-line.ts';
import { toTitle } from './to-title.ts';

/** What the I/O shell knows of a seed besides its text. */
export interface SeedFile {
  readonly slug: string;
  readonly file: string;
  readonly format: SeedFormat;
  /** By its name in the Encoding Standard; absent for UTF-8. */
  readonly encoding?: string;
  /** What is doubted of it before it is read. */
  readonly messages?: readonly Message[];
  readonly sha256: string;
  readonly facts: SeedFacts;
}

/** Of what the pipeline believes; raised when the same input may give other output. */
const pipelineVersion = '1';

/** The briefing of a document that was read. Offsets are into the source as received. */
export function toBriefing(reading: Reading, seed: SeedFile): WholeBriefing {
  const { lang, segments, figures, mentions, messages } = toExtraction(reading);
  const marks = groupMarks(reading);
  const contents = reading.segments.map((segment) =>
    toContent(reading.document.plain, segment, marks.get(segment.id) ?? []),
  );
  const heads = findHeads(reading.document.blocks, reading.segments, toCounts(reading));
  const known = toCleanFacts(seed.facts);
  const { slug: _, lang: __, title: ___, titleBy: ____, encoding: _____, ...facts } = known;
  return {
    slug: seed.slug,
    ...toTitle(reading, known),
    ...toStatedFacts(reading),
    ...facts,
    lang,
    source: {
      file: seed.file,
      format: seed.format,
      ...(seed.encoding && { encoding: seed.encoding }),
      sha256: seed.sha256,
      length: reading.source.length,
    },
    pipeline: pipelineVersion,
    bottomLine: [...reading.bottomLine],
    keyFigures: [...reading.keyFigures],
    figures,
    messages: [
      ...(seed.messages ?? []),
      ...messages,
      ...contents.flatMap(({ crossing }) => crossing.map((mark) => toCrossingMessage(reading, mark))),
    ],
    blocks: toBlocks(reading.document.blocks, reading.segments),
    segments: segments.map((segment, index) => {
      const own = heads.get(segment.id);
      const made = toSegment(segment, reading.segments[index], contents[index], reading.document.places);
      return own ? { ...made, heads: own } : made;
    }),
    mentions: mentions.map((mention) => ({ ...mention, text: toDisplayText(mention.text) })),
  };
}

const shareSign = /[%‰٪％]/u;

function toCounts({ document, segments, figures }: Reading) {
  const isScale = createScaleTest(document.plain, segments);
  // “Hundreds of schools” counts something; “millions of euros” says in what.
  const scales = figures.filter((figure) => figure.kind !== 'count' && isScale(figure));
  const bare = figures.filter((figure) => figure.kind === 'count' && !figure.unit);
  const shares = segments.filter(({ start, end }) => shareSign.test(document.plain.slice(start, end)));
  return {
    scales: new Set(scales.map(({ segment }) => segment)),
    bare: new Set(bare.map(({ segment }) => segment)),
    shares: new Set(shares.map(({ id }) => id)),
  };
}

function toSegment(
  segment: Segment,
  read: ReadSegment | undefined,
  content: Content | undefined,
  places: TextDocument['places'],
): BriefingSegment {
  const inlines = content?.content ?? [];
  const place = read && findPlace(places ?? [], read.start);
  return {
    ...segment,
    text: toPlainText(inlines),
    modality: read?.modality ?? 'asserted',
    ...(read?.attribution && { attribution: read.attribution }),
    ...(read?.hedge && { hedge: read.hedge }),
    ...(place && { place }),
    content: inlines,
  };
}

/** The marks of each segment, by its id. */
function groupMarks({ figures, mentions }: Reading): Map<SegmentId, Mark[]> {
  const marks = [
    ...figures.map(({ start, end, id, segment }) => ({
      segment,
      mark: { start, end, element: { type: 'figure' as const, id } },
    })),
    ...mentions.map(({ start, end, id, segment }) => ({
      segment,
      mark: { start, end, element: { type: 'mention' as const, id } },
    })),
  ];
  const groups = Map.groupBy(marks, ({ segment }) => segment);
  return new Map([...groups].map(([segment, group]) => [segment, group.map(({ mark }) => mark)]));
}

function toCrossingMessage({ document }: Reading, { start, end, element }: Mark): Message {
  const words = document.plain.slice(start, end);
  const reason = `the ${element.type} “${words}” crosses another one, so the text does not mark it; it is still listed`;
  return { ruleId: 'crossing-mark', level: 'info', reason, ...document.map.toSource({ start, end }) };
}

function toStatedFacts({ document }: Reading): { date?: string; author?: string } {
  const { date, author } = document.stated;
  const name = toPlainLine(author ?? '');
  const isDay = date !== undefined && z.iso.date().safeParse(date).success;
  return { ...(isDay && { date }), ...(name && { author: name }) };
}

/** The place that begins last before `start`. */
function findPlace(places: NonNullable<TextDocument['places']>, start: number): Place | undefined {
  return places[findFirstIndex(places, (place) => place.start > start) - 1]?.place;
}
