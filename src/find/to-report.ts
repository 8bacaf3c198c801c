import { findNearest } from '../commentary/nearest.ts';
import { parseReference } from '../commentary/references.ts';
import type { createDescriber } from './describe-findings.ts';
import { findBriefings } from './find-briefings.ts';
import { findById, isEvidenceId } from './find-by-id.ts';
import { type FindingKind, type FindTools, type FindWish, findEvidence, findingKinds } from './find-evidence.ts';
import type { Finding } from './finding.ts';
import type { FindingGroup } from './print-findings.ts';
import { toHints } from './to-hints.ts';

export interface ReportTools extends FindTools {
  readonly describe: ReturnType<typeof createDescriber>;
  readonly findPassages: (id: string) => Iterable<number>;
  readonly listIds: () => readonly string[];
  readonly words: readonly (readonly string[])[];
}

export interface FindReport {
  /** Those with findings, in the order in which they are likely to be wanted. */
  readonly groups: readonly FindingGroup[];
  readonly hints: readonly string[];
}

type Lists = Readonly<Record<FindingKind, readonly Finding[]>>;

/** What a query finds, of the kinds that are wanted. */
export async function toReport(wish: FindWish, kinds: readonly FindingKind[], tools: ReportTools): Promise<FindReport> {
  const byId = await findById(wish.query, tools.findPassages, tools.reader);
  if (byId) {
    const lists = await describeAll({ ...byId, entities: [] }, byId.briefings, tools);
    return { groups: toGroups(lists, kinds, findingKinds, new Set()), hints: [] };
  }
  if (isEvidenceId(wish.query)) return { groups: [], hints: [toIdHint(wish.query, tools)] };
  const found = await findEvidence(wish, tools);
  const briefings = wish.briefing === undefined ? await findBriefings(wish.query, wish.lang, tools.reader) : [];
  const more = new Set([...found.more, ...(briefings.length > wish.max ? (['briefing'] as const) : [])]);
  const lists = await describeAll(found, briefings.slice(0, wish.max), tools);
  const groups = toGroups(lists, kinds, toOrder(found.outcome.read), more);
  return { groups, hints: await toHints(found.outcome, tools) };
}

interface Places {
  readonly figures: Parameters<ReportTools['describe']['describeFigure']>[0][];
  readonly segments: Places['figures'];
  readonly entities: readonly string[];
}

async function describeAll(
  { figures, segments, entities }: { readonly [K in keyof Places]: Readonly<Places[K]> },
  briefings: readonly string[],
  { describe }: ReportTools,
): Promise<Lists> {
  return {
    figure: figures.flatMap(describe.describeFigure),
    segment: segments.flatMap(describe.describeSegment),
    entity: (await Promise.all(entities.map(describe.describeEntity))).flat(),
    briefing: briefings.map(describe.describeBriefing),
  };
}

/** Numbers ask for figures, names alone for who is named, words for sentences. */
function toOrder(read: Awaited<ReturnType<typeof findEvidence>>['outcome']['read']): readonly FindingKind[] {
  if (read.amounts.length + read.periods.length > 0) return findingKinds;
  const isName = read.names.length > 0 && read.terms.length + read.phrases.length === 0;
  return isName ? ['entity', 'segment', 'figure', 'briefing'] : ['segment', 'figure', 'entity', 'briefing'];
}

function toGroups(
  lists: Lists,
  kinds: readonly FindingKind[],
  order: readonly FindingKind[],
  more: ReadonlySet<FindingKind>,
): FindingGroup[] {
  return order
    .filter((kind) => kinds.includes(kind) && lists[kind].length > 0)
    .map((kind) => ({ kind, findings: lists[kind], hasMore: more.has(kind) }));
}

/** That nothing has this id, and the nearest that something has. */
function toIdHint(query: string, { listIds }: ReportTools): string {
  const { id } = parseReference(query.trim());
  const kind = id.startsWith('s-') ? 'sentence' : 'figure';
  const known = listIds().filter((other) => other[0] === id[0]);
  const nearest = findNearest(id, known);
  return `No ${kind} has the id “${id}”${nearest ? `; did you mean “${nearest}”?` : '.'}`;
}
