import type { Briefing } from '../model/briefing.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import { createPo } from './create-po.ts';
import { findLines } from './po/find-lines.ts';
import { parsePoFile } from './po/parse-po-file.ts';
import type { PoFile } from './po/po-file.ts';
import { refuseOtherLanguage } from './refuse-other-language.ts';
import { toMemorySegments } from './to-memory-segments.ts';
import { updatePo } from './update-po.ts';

/** What a memory is read beside. */
export interface MemoryPlace {
  /** Path of the PO file, for what is wrong with it. */
  readonly file: string;
  readonly briefing: Briefing;
  /** The document as received. */
  readonly source: string;
  /** The language it translates into. */
  readonly lang: string;
}

/** A translation memory as its file has it, which may not be there, and with an entry for every sentence there is now. */
export interface CurrentMemory {
  readonly before: PoFile | undefined;
  readonly po: PoFile;
  /** Whether the file says what `po` does, however it is laid out. */
  readonly isCurrent: boolean;
}

/**
 * The memory of a document from the text of its PO file.
 * @throws {ContentError} where the text is not PO, is in another language, or says one sentence in two entries.
 */
export function readMemory(text: string | undefined, { file, briefing, source, lang }: MemoryPlace): CurrentMemory {
  const before = text === undefined ? undefined : parsePoFile(text, file);
  if (before && text !== undefined) {
    refuseOtherLanguage(before, lang, file);
    refuseTwins(before, text, file);
  }
  const empty = createPo(briefing.slug, briefing.lang, lang);
  const hasHeader = Object.keys(before?.headers ?? {}).length > 0;
  const memory = before && hasHeader ? before : { ...(before ?? empty), headers: empty.headers };
  const po = updatePo(memory, toMemorySegments(briefing, source));
  return { before, po, isCurrent: isSameMemory(po, before) };
}

/** Whether two memories say the same. */
export function isSameMemory(one: PoFile, other: PoFile | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A sentence is found by its words, so that of two entries for it one would be lost. */
function refuseTwins({ entries }: PoFile, text: string, file: string): void {
  const seen = new Set<string>();
  for (const { source } of entries) {
    if (seen.has(source)) {
      const reason = 'two entries have these words, one of them with a “msgctxt”';
      const start = { line: findLines(text, false).get(source) ?? 1, column: 1 };
      throw new ContentError(reason, file, start, { ruleId: 'po-repeated', cure: 'keep one of them, without it' });
    }
    seen.add(source);
  }
}
