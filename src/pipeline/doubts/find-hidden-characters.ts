import type { Message } from '../../model/message.ts';
import { toUnicodeNumber } from './to-unicode-number.ts';

/**
 * What nobody sees and a program obeys or reads: marks that turn the direction of writing, tags, characters of no width,
 * controls, halves of characters, those of private use and those nobody has assigned. Not among them: white space, what
 * joins and parts letters, the hyphen shown at the end of a line only, the single marks of direction in right-to-left
 * writing, and the flags of England, Scotland and Wales, which are written with tags.
 */
const hidden =
  /\u{1f3f4}[\u{e0061}-\u{e007a}]{3,6}\u{e007f}|(?![\t\n\v\f\r\u0085\u00ad\u061c\u180e\u200c-\u200f])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const flag = '\u{1f3f4}';
const byteOrderMark = '\ufeff';
const mostNamed = 5;

/** A warning that counts the characters of a text that a reader cannot see, each by its number; nothing where there are none. */
export function findHiddenCharacters(text: string): Message[] {
  const found = [...text.matchAll(hidden)].filter(
    ({ 0: character, index }) => !character.startsWith(flag) && !(character === byteOrderMark && index === 0),
  );
  const [first] = found;
  if (!first) return [];
  const byNumber = Map.groupBy(found, ([character]) => toUnicodeNumber(character));
  const named = [...byNumber].map(([number, { length }]) => (length === 1 ? number : `${number} (${length} times)`));
  const more = named.length > mostNamed ? [`${named.length - mostNamed} others`] : [];
  const list = [...named.slice(0, mostNamed), ...more].join(', ');
  const count = found.length === 1 ? '1 character' : `${found.length} characters`;
  const reason = `The text has ${count} that nobody sees: ${list}. They may change what seems to be written; check the text against the source.`;
  return [
    { ruleId: 'hidden-characters', level: 'warning', reason, start: first.index, end: first.index + first[0].length },
  ];
}
