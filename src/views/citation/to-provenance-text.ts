/** A pair of passages with all that a reader of a copy must know about it. */
export interface CopiedPair {
  /** What the passages are copied for, in a line. */
  readonly headline?: string | undefined;
  readonly original: string;
  readonly originalLang: string;
  readonly translation?: { readonly text: string; readonly lang: string; readonly state: string } | undefined;
  /** Who says so, in a line, where the text says it. */
  readonly said?: string | undefined;
  /** Which document this is from, in a line. */
  readonly source: string;
  readonly address: string;
  /** What to beware of, in a sentence. */
  readonly caveat?: string | undefined;
}

export interface ProvenanceLine {
  readonly text: string;
  /** Of a passage; other lines are in the language of the page. */
  readonly lang?: string;
}

/** The pair as plain text: the lines of {@link toProvenanceLines}, each ended by a line feed. */
export function toProvenanceText(pair: CopiedPair): string {
  return toProvenanceLines(pair)
    .map(({ text }) => `${text}\n`)
    .join('');
}

/** The original first, each passage with its language, then what it is and where it stands. */
export function toProvenanceLines(pair: CopiedPair): ProvenanceLine[] {
  const { headline, original, originalLang, translation, said, source, address, caveat } = pair;
  return [
    ...toLine(headline),
    ...toLine(`“${original}” [${originalLang}]`, originalLang),
    ...(translation
      ? toLine(`“${translation.text}” [${translation.lang}; ${translation.state}]`, translation.lang)
      : []),
    ...[said, source, address, caveat].flatMap((text) => toLine(text)),
  ];
}

function toLine(text: string | undefined, lang?: string): ProvenanceLine[] {
  return text ? [{ text, ...(lang && { lang }) }] : [];
}
