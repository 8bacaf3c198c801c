import type { Evidence, SegmentEvidence } from './evidence.ts';
import { type Reference, toReference } from './references.ts';

interface Quoted {
  readonly place: SegmentEvidence;
  readonly lang: string;
  readonly words: string;
}

/** The component that quotes these words of a sentence, as an author writes it. */
export function toSnippet({ place, lang, words }: Quoted, evidence: Evidence): string {
  const { segment, briefing } = place;
  const isRepeated = (evidence.segments.get(segment.id) ?? []).length > 1;
  const reference = toReference({ briefing: briefing.slug, id: segment.id }, isRepeated);
  const language = lang === briefing.lang ? '' : ` lang="${lang}"`;
  return `<Quote segment="${reference}"${language} words="${words.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" />`;
}

/** The ways to cite something, ready to paste, the shortest first; its briefing is named only where several have it. */
export function listSnippets(
  kind: 'figure' | 'segment' | 'entity',
  { id, briefing }: Reference,
  isRepeated: boolean,
): string[] {
  if (kind === 'entity') return [`[[${id}]]`];
  const reference = briefing === undefined ? id : toReference({ briefing, id }, isRepeated);
  if (kind === 'figure') return [`<Figure id="${reference}" />`];
  return [`[@${reference}]`, `<Quote segment="${reference}" />`];
}
