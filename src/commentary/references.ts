import type { Evidence, FigureEvidence, SegmentEvidence } from './evidence.ts';

/** What an author writes to point at a place: its id, and the briefing's slug where the id alone leaves a choice. */
export interface Reference {
  readonly briefing?: string;
  readonly id: string;
}

/** Reads `<briefing>#<id>` or `<id>`. */
export function parseReference(text: string): Reference {
  const hash = text.indexOf('#');
  return hash < 0 ? { id: text } : { briefing: text.slice(0, hash), id: text.slice(hash + 1) };
}

/** The reference to what a briefing has: its id, behind the briefing's slug where several have it. */
export function toReference({ briefing, id }: Required<Reference>, isRepeated: boolean): string {
  return isRepeated ? `${briefing}#${id}` : id;
}

/** The references of an attribute that holds several, with spaces between them. */
export function splitReferences(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** The sentences a reference can mean: none where it is wrong, several where it has to name its briefing. */
export function findSegments(evidence: Evidence, text: string): readonly SegmentEvidence[] {
  const { briefing, id } = parseReference(text);
  return narrow(evidence.segments.get(id) ?? [], briefing);
}

/** The figures a reference can mean; see `findSegments`. */
export function findFigures(evidence: Evidence, text: string): readonly FigureEvidence[] {
  const { briefing, id } = parseReference(text);
  return narrow(evidence.figures.get(id) ?? [], briefing);
}

/** What the id of a reference is one of, by its form: only segments begin with “s-”, only figures with “f-”. */
export function toReferenceKind(text: string): 'segment' | 'figure' | 'entity' {
  const { id } = parseReference(text);
  if (id.startsWith('s-')) return 'segment';
  return id.startsWith('f-') ? 'figure' : 'entity';
}

/** The ids of the entities that an id or a name can mean: none where it is wrong, several where they share the name. */
export function findEntities({ entities, names }: Evidence, text: string): readonly string[] {
  return entities.has(text) ? [text] : names().find(text);
}

/** The sentences that a note on a segment or a figure stands beside; none for an entity. */
export function findSubjects(evidence: Evidence, text: string): readonly (SegmentEvidence | FigureEvidence)[] {
  const kind = toReferenceKind(text);
  if (kind === 'entity') return [];
  return kind === 'figure' ? findFigures(evidence, text) : findSegments(evidence, text);
}

function narrow<T extends SegmentEvidence>(found: readonly T[], briefing: string | undefined): readonly T[] {
  return briefing === undefined ? found : found.filter((place) => place.briefing.slug === briefing);
}
