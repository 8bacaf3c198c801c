import { parseReference } from '../commentary/references.ts';
import type { IndexReader } from '../search/index-reader.ts';
import type { FoundEvidence, FoundPlace } from './find-evidence.ts';

/** What an id stands for: each document that has the segment or figure, or the document of this name. */
export type FoundById = Pick<FoundEvidence, 'segments' | 'figures'> & { readonly briefings: readonly string[] };

/** Whether a query can only be the id of a segment or figure. */
export function isEvidenceId(query: string): boolean {
  return /^[sf]-[a-z0-9]+(?:-\d+)?$/u.test(parseReference(query.trim()).id);
}

/** The segment, figure or document that `query` is the id of, also as `<briefing>#<id>`; `undefined` where it is none. */
export async function findById(
  query: string,
  findPassages: (id: string) => Iterable<number>,
  reader: IndexReader,
): Promise<FoundById | undefined> {
  const { briefing, id } = parseReference(query.trim());
  const read = await Promise.all([...findPassages(id)].map(reader.readPassage));
  const places = read.flatMap((each): FoundPlace[] => (each?.document ? [{ briefing: each.document.slug, id }] : []));
  const chosen = places.filter((place) => briefing === undefined || place.briefing === briefing);
  const isBriefing = (await reader.findDocument(briefing ?? id)) >= 0;
  const found = {
    segments: id.startsWith('s-') ? chosen : [],
    figures: id.startsWith('f-') ? chosen : [],
    briefings: isBriefing && chosen.length === 0 ? [briefing ?? id] : [],
  };
  return Object.values(found).some(({ length }) => length > 0) ? found : undefined;
}
