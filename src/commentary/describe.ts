import type { Evidence } from './evidence.ts';
import { findNearest } from './nearest.ts';
import { parseReference } from './references.ts';

/** Words that a message quotes: on one line, cut after about sixty characters at a space. */
export function toExcerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= 60) return `“${line}”`;
  const space = line.lastIndexOf(' ', 60);
  return `“${line.slice(0, space > 0 ? space : 60)}…”`;
}

/** “did you mean …?” with the words the nearest id stands for, or where to look where none is near. */
export function suggest(
  evidence: Evidence,
  kind: 'segment' | 'figure' | 'entity' | 'briefing',
  wanted: string,
): string {
  const { id } = parseReference(wanted);
  const nearest = findNearest(id, listIds(evidence, kind));
  return nearest === undefined
    ? whereToLook[kind]
    : `did you mean ${nearest} (${toExcerptOf(evidence, kind, nearest)})?`;
}

/** What to write for the id that an entity had before; `undefined` where none had it. */
export function suggestRenamed({ entities }: Evidence, id: string): string | undefined {
  const now = [...entities.values()].find(({ formerly = [] }) => formerly.some((old) => old === id))?.id;
  return now && `it is “${now}” now; write ${now}`;
}

const whereToLook = {
  segment: 'copy the id from the side-by-side page, where every sentence shows its own',
  figure: 'copy the id from the page of the figure; its address ends with it',
  entity: 'the ids are the file names in content/glossary',
  briefing: 'the names are the file names in content/briefings',
} as const;

type Kind = keyof typeof whereToLook;

function listIds(evidence: Evidence, kind: Kind): Iterable<string> {
  if (kind === 'segment') return evidence.segments.keys();
  if (kind === 'figure') return evidence.figures.keys();
  return kind === 'entity' ? evidence.entities.keys() : evidence.briefings.keys();
}

/** The words that an id stands for, quoted. */
export function toExcerptOf(evidence: Evidence, kind: Kind, id: string): string {
  if (kind === 'segment') return toExcerpt(evidence.segments.get(id)?.[0]?.segment.text ?? '');
  if (kind === 'figure') return toExcerpt(evidence.figures.get(id)?.[0]?.figure.text ?? '');
  if (kind === 'entity') return toExcerpt(evidence.entities.get(id)?.definition ?? '');
  return toExcerpt(evidence.briefings.get(id)?.segments[0]?.text ?? '');
}
