import type { MentionPlace } from '../index/collect-entities.ts';
import { type SplitWords, splitAtMark } from './split-at-mark.ts';

/** What fits beside the keyword on one line of text, in UTF-16 code units. */
const room = 34;

/**
 * The mention with the words around it that fit on a line, cut between words where there are spaces.
 * Where the sentence does not mark the mention, the keyword stands alone.
 */
export function toKeywordInContext({ segment, mention }: Pick<MentionPlace, 'segment' | 'mention'>): SplitWords {
  return cutAround(splitAtMark(segment.content, mention.id) ?? { before: '', inside: mention.text, after: '' });
}

/** Of the words around a keyword, those that fit on a line. */
export function cutAround({ before, inside, after }: SplitWords): SplitWords {
  return { before: cutStart(before), inside, after: cutEnd(after, room) };
}

function cutStart(text: string): string {
  if (text.length <= room) return text;
  const cut = text.slice(-room);
  const space = cut.indexOf(' ');
  return `…${(space === -1 ? cut : cut.slice(space)).toWellFormed().replace(/^\ufffd/u, '')}`;
}

/** The beginning of `text` in at most `length` UTF-16 code units, cut between words where there are spaces. */
export function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space === -1 ? cut : cut.slice(0, space + 1)).toWellFormed().replace(/\ufffd$/u, '')}…`;
}
