import type { Translation } from '../model/translation.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';

/** A translation as `npm run ingest` keeps it in `.cache/translations/`, with what it was made of. */
type KeptTranslation = Translation & {
  /** A digest of the document, the translation, the code and the glossary. */
  readonly input: string;
};

/** The folder of kept translations, from the project's root; a file for each PO file, under its name. */
export const keptFolder = '.cache/translations';

/** The text that keeps a translation; `input` tells by a hash what it was read from. */
export function toKept(translation: Translation, input: string): string {
  const kept: KeptTranslation = { ...translation, input };
  return `${JSON.stringify(kept)}\n`;
}

/** What was kept; `undefined` where the text is not whole. Only this program writes these files, so that no more is checked. */
export function parseKept(text: string): KeptTranslation | undefined {
  try {
    return JSON.parse(text) as KeptTranslation;
  } catch {
    return undefined;
  }
}

/**
 * A kept translation, for the site.
 * @throws {ContentError} where the file is not whole.
 */
export function readKept(text: string, _id: string, file: string): KeptTranslation {
  const kept = parseKept(text);
  if (!kept)
    throw new ContentError('it is not whole', file, undefined, {
      ruleId: 'broken-cache',
      cure: 'run “npm run ingest”',
    });
  return kept;
}
