import type { Root } from 'mdast';
import type { Briefing } from '../model/briefing.ts';
import type { Evidence } from './evidence.ts';
import { findElements, toAttributes } from './find-elements.ts';
import { findSubjects, toReferenceKind } from './references.ts';

/** A sentence that a note of a commentary stands beside. */
export interface NotePlace {
  /** What the author wrote that the note is on. */
  readonly on: string;
  /** Slug of the document. */
  readonly briefing: string;
  /** Id of the segment. */
  readonly segment: string;
}

/**
 * Where the notes of an authored text stand, in its order: beside their sentence, or that of their figure; a note on an
 * entity beside the first sentence that names it, in each document that does.
 */
export function findNotes(tree: Root, evidence: Evidence): NotePlace[] {
  return findNoted(tree).flatMap((on) => findPlaces(on, evidence));
}

/** What the notes of an authored text are on, as its author wrote it, in its order. */
export function findNoted(tree: Root): string[] {
  return findElements(tree).flatMap((element) => {
    const on = element.name === 'Note' ? toAttributes(element).get('on') : undefined;
    return on === undefined ? [] : [on];
  });
}

function findPlaces(on: string, evidence: Evidence): NotePlace[] {
  if (toReferenceKind(on) !== 'entity')
    return findSubjects(evidence, on).map(({ briefing, segment }) => ({
      on,
      briefing: briefing.slug,
      segment: segment.id,
    }));
  return [...evidence.briefings.values()].flatMap((briefing) => {
    const segment = findFirst(briefing, on);
    return segment === undefined ? [] : [{ on, briefing: briefing.slug, segment }];
  });
}

function findFirst({ mentions }: Briefing, entity: string): string | undefined {
  const [first] = mentions.filter((mention) => mention.entity === entity).sort((a, b) => a.start - b.start);
  return first?.segment;
}
