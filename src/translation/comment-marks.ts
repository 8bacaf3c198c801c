/**
 * How the translator comments of a PO entry begin that Concordance reads. Each is a line; any other line is left as
 * it is.
 */
export const commentMarks = {
  /** What made it: an engine with its version and route, or the file it was aligned from; and when. */
  provenance: 'provenance: ',
  /** Who reviewed it, and when. */
  review: 'reviewed: ',
  /** Something the translator says to the reader. */
  note: 'note: ',
  /** A sentence of the translation that stands for nothing in the document; it follows this one. */
  addition: 'added: ',
  /** The id of a rule whose finding a person has looked at and found to be no fault, and why. */
  accept: 'accept: ',
  /** The sentence is said in the translation of the one before. */
  joined: 'joined',
} as const;

/** How the provenance of a translation begins that a person wrote and a program set beside the document. */
export const humanOrigin = 'human translation';

/** What stands behind `mark` on each comment line that begins with it. */
export function findMarked(comments: readonly string[], mark: string): string[] {
  return comments.flatMap((line) => (line.startsWith(mark) ? line.slice(mark.length).trim() || [] : []));
}

/** Whether a sentence has no translation of its own, being said in that of the one before. */
export function isJoined({
  target,
  comments,
}: {
  readonly target: string;
  readonly comments: readonly string[];
}): boolean {
  return target === '' && comments.includes(commentMarks.joined);
}
