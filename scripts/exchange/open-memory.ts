import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import type { Briefing } from '../../src/model/briefing.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { createPo } from '../../src/translation/create-po.ts';
import { parsePoFile } from '../../src/translation/po/parse-po-file.ts';
import type { PoFile } from '../../src/translation/po/po-file.ts';
import { toPoText } from '../../src/translation/po/to-po-text.ts';
import { toMemorySegments } from '../../src/translation/to-memory-segments.ts';
import { updatePo } from '../../src/translation/update-po.ts';
import { decodeSeed } from '../ingest/decode-seed.ts';
import { toSha256 } from '../ingest/read-seed.ts';

export interface Memory {
  /** Path from the project's root, whether or not the file is there yet. */
  readonly file: string;
  /** With an entry for every sentence the document has now. */
  readonly po: PoFile;
  /** Writes the file whole; nothing where it says this already. */
  readonly save: (po: PoFile) => void;
}

/**
 * The translation memory of a document into a language, up to the document; an empty one where there is none.
 * @throws {ContentError} where the document itself is gone or has changed, or the file is not PO.
 */
export function openMemory(root: string, briefing: Briefing, to: string): Memory {
  const file = `content/translations/${briefing.slug}.${to}.po`;
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const memory = before === undefined ? createPo(briefing.slug, briefing.lang, to) : parsePoFile(before, file);
  const po = updatePo(memory, toMemorySegments(briefing, readSource(root, briefing)));
  const save = (changed: PoFile) => {
    // A file that says this already is left as it is, however it is laid out.
    if (before !== undefined && JSON.stringify(changed) === JSON.stringify(memory)) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileAtomic(path, toPoText(changed));
  };
  return { file, po, save };
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
  const decoded = decodeSeed(bytes);
  if ('fault' in decoded) throw new ContentError(decoded.fault, source.file, decoded.place);
  return decoded.text;
}
