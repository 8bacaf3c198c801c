import type { Briefing, BriefingSegment } from '../../model/briefing.ts';
import type { Translation, TranslationEntry } from '../../model/translation.ts';

/** Segments of a document that one entry translates: more than one where several were put into one. */
export interface TranslatedGroup {
  readonly segments: readonly BriefingSegment[];
  readonly entry: TranslationEntry;
}

/** The translated segments of a document, in its order; those without a translation are left out. */
export function groupSegments(
  { segments }: Pick<Briefing, 'segments'>,
  { entries }: Pick<Translation, 'entries'>,
): TranslatedGroup[] {
  const bySource = new Map(entries.map((entry) => [entry.source, entry]));
  const groups: { segments: BriefingSegment[]; entry: TranslationEntry }[] = [];
  let isOpen = false;
  for (const segment of segments) {
    const entry = bySource.get(segment.text);
    const isJoined: boolean = isOpen && entry?.isJoined === true;
    if (isJoined) groups.at(-1)?.segments.push(segment);
    else if (entry && entry.target !== '') groups.push({ segments: [segment], entry });
    isOpen = isJoined || (entry !== undefined && entry.target !== '');
  }
  return groups;
}
