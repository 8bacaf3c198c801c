import type { GetTextComment, GetTextTranslation, GetTextTranslationRecord } from 'gettext-parser';
import { po } from 'gettext-parser';
import type { PoEntry, PoFile } from './po-file.ts';

/** The text of a PO file, as `msgcat --no-wrap` writes it: the entries in their order, then the obsolete ones. */
export function toPoText({ headers, comments, entries, obsolete }: PoFile): string {
  const head: GetTextTranslation = { msgid: '', msgstr: [''], comments: { translator: comments.join('\n') } };
  const table = {
    charset: 'utf-8',
    headers: { ...headers },
    translations: toRecord([head, ...entries.map(toBlock)]),
    obsolete: toRecord(obsolete.map(toBlock)),
  };
  // The library lists words that are numbers first, as the keys of an object.
  const places = new Map([...entries, ...obsolete].map((entry, at) => [entry.source, at]));
  const placeOf = ({ msgid }: GetTextTranslation) => places.get(msgid) ?? 0;
  return po.compile(table, { foldLength: 0, sort: (a, b) => placeOf(a) - placeOf(b) }).toString('utf8');
}

function toRecord(blocks: readonly GetTextTranslation[]): GetTextTranslationRecord {
  const byContext = Map.groupBy(blocks, ({ msgctxt = '' }) => msgctxt);
  return Object.fromEntries(
    [...byContext].map(([context, group]) => [context, Object.fromEntries(group.map((block) => [block.msgid, block]))]),
  );
}

function toBlock(entry: PoEntry): GetTextTranslation {
  const flags = [...(entry.isDraft ? ['fuzzy'] : []), ...entry.flags];
  const comments: GetTextComment = {
    translator: entry.comments.join('\n'),
    reference: entry.references.join(' '),
    extracted: entry.extracted.join('\n'),
    flag: flags.join(', '),
    ...(entry.previous !== undefined && { previous: toPrevious(entry.previous) }),
  };
  return {
    ...(entry.context && { msgctxt: entry.context }),
    msgid: entry.source,
    msgstr: [entry.target],
    comments,
  };
}

/** The `msgid` lines of these words, escaped as in an entry of their own. */
function toPrevious(words: string): string {
  const block = { msgid: words, msgstr: [''] };
  const text = po.compile(
    { charset: 'utf-8', headers: {}, translations: { '': { [words]: block } } },
    { foldLength: 0 },
  );
  const lines = text.toString('utf8').split('\n');
  return lines
    .slice(
      lines.findLastIndex((line) => line.startsWith('msgid ')),
      lines.findLastIndex((line) => line.startsWith('msgstr ')),
    )
    .join('\n');
}
