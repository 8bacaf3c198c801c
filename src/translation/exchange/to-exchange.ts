import type { Briefing } from '../../model/briefing.ts';
import type { PoEntry, PoFile } from '../po/po-file.ts';
import type { ExchangeDocument, MemoryState } from './exchange-unit.ts';

/** The sentences of a document with what its translation memory into `targetLang` has for them. */
export function toExchange(
  { slug, lang, source, segments }: Pick<Briefing, 'slug' | 'lang' | 'source' | 'segments'>,
  memory: PoFile,
  targetLang: string,
): ExchangeDocument {
  const ids = new Map(segments.toReversed().map(({ text, id }) => [text, id]));
  const units = memory.entries.flatMap((entry) => {
    const id = ids.get(entry.source);
    return id === undefined ? [] : [{ id, ...toUnit(entry) }];
  });
  return { slug, sourceLang: lang, targetLang, original: source.file, units };
}

/** An entry of a PO file as another format would hold it. */
export function toUnit(entry: PoEntry): Omit<ExchangeDocument['units'][number], 'id'> {
  const { source, target, comments, references, previous } = entry;
  return { source, target, state: toState(entry), comments, references, ...(previous !== undefined && { previous }) };
}

function toState({ target, isDraft, previous }: PoEntry): MemoryState {
  if (target === '') return 'missing';
  if (!isDraft) return 'reviewed';
  return previous === undefined ? 'draft' : 'stale';
}
