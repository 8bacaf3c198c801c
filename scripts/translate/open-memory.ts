import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import type { Briefing } from '../../src/model/briefing.ts';
import { fromMdx } from '../../src/pipeline/mdx/from-mdx.ts';
import { createPo } from '../../src/translation/create-po.ts';
import { parsePoFile } from '../../src/translation/po/parse-po-file.ts';
import type { PoFile } from '../../src/translation/po/po-file.ts';
import { toPoText } from '../../src/translation/po/to-po-text.ts';
import { toMemorySegments } from '../../src/translation/to-memory-segments.ts';
import { updatePo } from '../../src/translation/update-po.ts';
import { decodeSeed } from '../ingest/decode-seed.ts';
import { toSha256 } from '../ingest/read-seed.ts';
import { EngineError } from './engine.ts';

/** A document and its translation into one language. */
export interface Memory {
  /** Path of the PO file from the project's root. */
  readonly file: string;
  readonly briefing: Briefing;
  /** What the file says now, with an entry for each segment of the document. */
  readonly read: () => PoFile;
  /** Whole or not at all. */
  readonly write: (po: PoFile) => void;
}

/** The documents of a project by their slugs, in order. */
export function listDocuments(root: string): string[] {
  const folder = join(root, 'content/briefings');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => (name.endsWith('.mdx') ? [basename(name, '.mdx')] : []));
}

/**
 * The translation memory of a document.
 * @throws {EngineError} where the document has changed since its briefing was made.
 * @throws {ContentError} where the briefing cannot be read.
 */
export function openMemory(root: string, slug: string, lang: string): Memory {
  const mdx = `content/briefings/${slug}.mdx`;
  const briefing = fromMdx(readFileSync(join(root, mdx), 'utf8'), slug, mdx);
  const segments = toMemorySegments(briefing, readSource(root, briefing));
  const file = `content/translations/${slug}.${lang}.po`;
  const path = join(root, file);
  return {
    file,
    briefing,
    read: () => {
      const isThere = existsSync(path);
      const po = isThere ? parsePoFile(readFileSync(path, 'utf8'), file) : createPo(slug, briefing.lang, lang);
      return updatePo(po, segments);
    },
    write: (po) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileAtomic(path, toPoText(po));
    },
  };
}

function readSource(root: string, { slug, source: { file, sha256 } }: Briefing): string {
  const path = join(root, file);
  const bytes = existsSync(path) ? readFileSync(path) : undefined;
  const decoded = bytes && toSha256(bytes) === sha256 ? decodeSeed(bytes) : undefined;
  if (decoded && 'text' in decoded) return decoded.text;
  throw new EngineError(`content/briefings/${slug}.mdx is not what ${file} gives now: run “npm run ingest” first`);
}
