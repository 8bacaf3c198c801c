import type { PartDocument, PartTranslation } from './part.ts';

/** What other runs have read already. */
export interface Given {
  /** @throws {ContentError} where it was not read from what is here, or with what is here, or not at all. */
  readonly refuseOther: (wanted: Wanted) => void;
  readonly findDocument: (file: string, input: string) => PartDocument | undefined;
  readonly findTranslation: (id: string, input: string) => PartTranslation | undefined;
}

/** What a merge has to find in its parts: these documents, read by this code with this glossary. */
export interface Wanted {
  readonly version: string;
  readonly translationVersion: string;
  readonly documents: readonly { readonly file: string; readonly input: string }[];
}
