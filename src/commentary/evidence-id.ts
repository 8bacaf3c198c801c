/** The id of the sentence with this number in the list of evidence on a commentary's page. */
export function toEvidenceId(number: number): string {
  return `evidence-${number}`;
}
