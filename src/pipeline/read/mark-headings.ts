import type { Block } from '../document.ts';

/** Longer than any heading that is not also a sentence. */
const longest = { characters: 120, words: 16 } as const;

/** More short lines than this in a row are a list of names or an address, not a heading and its subheading. */
const longestRun = 3;

/** Text formats have no levels; the document's title is 1. */
const depth = 2;

const opening = /^[\p{Ps}\p{Pi}"'“„«¿¡]*(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N})/u;
const closing = /[.,;:!?…。！？；：，؟،؛।][\p{Pe}\p{Pf}"'“]*$/u;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/u;

/** The blocks with those paragraphs marked as headings that stand short and unpunctuated above a longer paragraph. */
export function markHeadings(plain: string, blocks: readonly Block[]): Block[] {
  const marked: Block[] = [];
  let body: Block | undefined;
  let run = 0;
  for (const block of blocks.toReversed()) {
    const isShort = block.kind === 'paragraph' && isHeadingText(plain.slice(block.start, block.end));
    const isHeading = isShort && body !== undefined && lengthOf(body) > lengthOf(block) && run < longestRun;
    marked.push(isHeading ? { ...block, kind: 'heading', depth } : block);
    run = isHeading ? run + 1 : 0;
    if (!isHeading) body = block.kind === 'paragraph' && !isShort ? block : undefined;
  }
  return marked.toReversed();
}

/** Whether the text has a heading's shape: one short line that opens large, holds words, and is left open. */
function isHeadingText(text: string): boolean {
  if (text.length > longest.characters || lineBreak.test(text) || closing.test(text) || !opening.test(text))
    return false;
  const words = text.split(/\s+/u);
  const spoken = words.filter((word) => /\p{L}/u.test(word) && !/[@/\\]/u.test(word));
  return words.length <= longest.words && spoken.length * 2 >= words.length;
}

function lengthOf({ start, end }: Block): number {
  return end - start;
}
