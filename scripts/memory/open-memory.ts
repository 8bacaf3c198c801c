import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../src/files/write-whole.ts';
import { readText } from '../../src/loaders/read-text.ts';
import { toDecodeError } from '../../src/loaders/to-decode-error.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import type { PoFile } from '../../src/translation/po/po-file.ts';
import { toPoText } from '../../src/translation/po/to-po-text.ts';
import { isSameMemory, readMemory } from '../../src/translation/read-memory.ts';
import { decodeDocument } from '../ingest/decode-document.ts';
import { toSha256 } from '../ingest/read-seed.ts';
import { whileLocked } from '../lock/while-locked.ts';

export interface Memory {
  /** Path from the project's root, whether or not the file is there yet. */
  readonly file: string;
  /** What the file says now, with an entry for every sentence the document has. */
  readonly read: () => PoFile;
  /**
   * Reads the file, lets it be changed, and writes it whole; what a translator has saved meanwhile is in what is changed.
   * Nothing is written where the file says this already. Returns what the change returned.
   */
  readonly change: <T extends { readonly file: PoFile }>(toChanged: (po: PoFile) => T) => T;
}

/**
 * The translation memory of a document into a language; an empty one where there is none.
 * @throws {ContentError} where the document itself is gone or has changed, or the file is not PO.
 */
export function openMemory(root: string, briefing: Briefing, to: string): Memory {
  const file = `content/translations/${briefing.slug}.${to}.po`;
  const path = join(root, file);
  const place = { file, briefing, source: readSource(root, briefing), lang: to };
  const open = () => readMemory(existsSync(path) ? readText(root, file) : undefined, place);
  return {
    file,
    read: () => open().po,
    change: (toChanged) =>
      whileLocked(root, `the translation of ${briefing.slug}`, () => {
        const { before, po } = open();
        const changed = toChanged(po);
        // A file that says this already is left as it is, however it is laid out.
        if (!isSameMemory(changed.file, before)) writeWhole(path, toPoText(changed.file));
        return changed;
      }),
  };
}

function readSource(root: string, { slug, source }: Briefing): string {
  const path = join(root, source.file);
  if (!existsSync(path)) {
    throw new ContentError(
      `its document “${source.file}” is gone; run “npm run ingest”`,
      `content/briefings/${slug}.mdx`,
    );
  }
  const bytes = readFileSync(path);
  if (toSha256(bytes) !== source.sha256) {
    throw new ContentError('it has changed since it was read; run “npm run ingest”', source.file);
  }
  const decoded = decodeDocument(bytes, { root, format: source.format, encoding: source.encoding });
  if ('fault' in decoded) throw toDecodeError(decoded, source.file);
  return decoded.text;
}
