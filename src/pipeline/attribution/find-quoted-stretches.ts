import type { FoundMention } from '../../model/mention.ts';
import type { Range, Span } from '../../model/span.ts';
import type { Block } from '../document.ts';
import { findSender, findWriter, isIntroduction, type Writer, type WriterSearch } from './find-writer.ts';
import { createRangeWindow } from './range-window.ts';
import type { Speech } from './read-speech.ts';

/** A block that the document quotes, with the words that name its writer; without them it names nobody. */
export interface QuotedStretch extends Range {
  readonly writer?: Span;
}

/**
 * What a document quotes as blocks of their own: in block quotations, and in e-mails. Who wrote them stands in the line
 * above, or in the head of a forwarded mail. An e-mail’s line holds for all that is quoted as deep after it, since answers
 * stand between its parts.
 */
export function findQuotedStretches(
  plain: string,
  blocks: readonly Block[],
  mentions: readonly FoundMention[],
  { sentences }: Speech,
): QuotedStretch[] {
  if (!blocks.some(({ quoted }) => quoted)) return [];
  const search: WriterSearch = {
    plain,
    toMentions: createRangeWindow(mentions),
    toSentences: createRangeWindow(sentences.map(({ sentence }) => sentence)),
  };
  const writers = new Map<number, Writer>();
  return blocks.flatMap((block, at): QuotedStretch[] => {
    const [{ quoted = 0 }, before] = [block, blocks[at - 1]];
    const depth = before?.quoted ?? 0;
    if (depth > quoted) dropEnded(writers, quoted);
    if (block.introduces) {
      if (!before?.introduces || depth !== quoted) writers.set(quoted, findSender(search, block));
    } else if (quoted > depth)
      introduce(writers, depth + 1, findWriter(search, blocks, at - 1), isIntroduction(plain, before));
    if (quoted === 0) return [];
    const writer = writers.get(quoted)?.span;
    return [{ start: block.start, end: block.end, ...(writer && { writer }) }];
  });
}

/** A new quotation of nobody named is a mail’s next part where the one before was a mail’s and no line leads to it. */
function introduce(writers: Map<number, Writer>, depth: number, writer: Writer | undefined, isLed: boolean): void {
  if (writer) writers.set(depth, writer);
  else if (isLed || !writers.get(depth)?.isOfMail) writers.delete(depth);
}

/** What was quoted within a quotation ends with it; of the outermost, a mail’s writer may go on. */
function dropEnded(writers: Map<number, Writer>, quoted: number): void {
  for (const [depth, { isOfMail }] of writers) {
    if (depth > quoted + 1 || (depth === quoted + 1 && !isOfMail)) writers.delete(depth);
  }
}
