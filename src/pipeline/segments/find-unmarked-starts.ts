import type { Vocabulary } from './vocabulary.ts';

/** A line drawn with signs; a date with a time of day; a face; an address of the web or of mail, of a length people write. */
const landmarks = [
  String.raw`(?<line>([-_=*~#])\2{4,})`,
  String.raw`(?<stamp>\p{Nd}{1,2}([/.])\p{Nd}{1,2}\4\p{Nd}{2,4},?\s\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?:\s[AP]M)?(?!\s[AP]M))`,
  `(?<face>[:;=8][-'^]?[()DPp]{1,5})`,
  String.raw`(?<address>["<[(]{0,2}(?:(?:https?:|www\.)\S{3,200}|\S{1,60}@\S{1,60}\.\p{L}{2,20}>?))`,
];
/** One of these is in every landmark and bullet: most texts have none. */
const sign = /[@_=*~#•⁃▪●◦‣]|-{5}|www\.|https?:|\s[:;8][-'^()DPp]|:\p{Nd}{2}/u;
const landmark = new RegExp(String.raw`(?<!\S)(?:${landmarks.join('|')})(?=\s+(\S{1,40}))`, 'gu');
/** “• Open the door • 2. Close it” */
const bullet = /(?<=\s)[•⁃▪●◦‣]\s?(?=[\p{Lu}\p{Nd}(])/gu;
const lastWord = /(\S{1,40})\s*$/u;
const lookBack = 45;

/**
 * Where sentences begin after what ends one without a stop: a drawn line, a message's date and time, a face such as
 * “:-)”, or an address before a word that opens sentences; and where a bullet opens one. Offsets into the text.
 */
export function findUnmarkedStarts(text: string, { isStarter }: Pick<Vocabulary, 'isStarter'>): number[] {
  const starts = new Set<number>();
  if (!sign.test(text)) return [];
  for (const match of text.matchAll(landmark)) {
    const { line, stamp, address } = match.groups ?? {};
    const next = match.at(-1) ?? '';
    if (line || (stamp && opensMessage(text, match.index))) starts.add(match.index);
    const isOpening = /^["“«]?\p{Lu}/u.test(next) && (!address || isClosed(address) || isStarter(next));
    const isAnother = address && /^(?:https?:|www\.)/u.test(next);
    if (line || isOpening || isAnother) starts.add(match.index + match[0].length);
  }
  for (const { index } of text.matchAll(bullet)) starts.add(index);
  return [...starts].filter((start) => start > 0);
}

/** “<ada@example.org>” */
function isClosed(address: string): boolean {
  return /[>\]]$/u.test(address);
}

/** “Ada Gray 02/13/2001 08:02 PM”, but not “on 02/13/2001 08:02 PM”. */
function opensMessage(text: string, start: number): boolean {
  const [, word = ''] = lastWord.exec(text.slice(Math.max(0, start - lookBack), start)) ?? [];
  return /^\P{Ll}|@/u.test(word);
}
