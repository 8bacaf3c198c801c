/** The id of the sentence with this number in the list of evidence on a commentary's page. */
export function toEvidenceId(number: number): string {
  return `evidence-${number}`;
}

/** The id of what has moved, with this number, in the list of it on a commentary's page. */
export function toMovedId(number: number): string {
  return `moved-${number}`;
}
