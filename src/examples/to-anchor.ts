/** `FigureCard` as `figure-card`, “over, reported” as `over-reported`: words that can stand in an address. */
export function toAnchor(name: string): string {
  return name
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
