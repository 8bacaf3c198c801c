/** A pair of passages with all that a reader of a copy must know about it. */
export interface CopiedPair {
  readonly original: string;
  readonly originalLang: string;
  readonly translation?: { readonly text: string; readonly lang: string; readonly state: string } | undefined;
  /** Who says so, in a line, where the text says it. */
  readonly said?: string | undefined;
  /** Which document this is from, in a line. */
  readonly source: string;
  readonly address: string;
}

/** The pair as plain text: the original first, each passage with its language, then what it is and where it stands. */
export function toProvenanceText({ original, originalLang, translation, said, source, address }: CopiedPair): string {
  const lines = [
    `“${original}” [${originalLang}]`,
    translation && `“${translation.text}” [${translation.lang}; ${translation.state}]`,
    said,
    source,
    address,
  ];
  return lines
    .filter((line) => line !== undefined && line !== '')
    .map((line) => `${line}\n`)
    .join('');
}
