/** The path of a passage beside its translation, under the root of an interface language. */
export function toPassagePath(document: string, segment: string): string {
  return `briefings/${document}/side-by-side/#${segment}`;
}
