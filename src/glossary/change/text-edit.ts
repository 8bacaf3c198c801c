/** New text for a range of a file, in UTF-16 code units; an empty range is an insertion. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; their ranges are those of the text as it was and do not overlap; insertions at one place stay in order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => a.start - b.start)
    .toReversed()
    .reduce((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text);
}
