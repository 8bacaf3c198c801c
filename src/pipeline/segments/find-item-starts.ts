/** “1.”, “2)”, “3.)”, “(4)”, “• 5.”, “b)”, where a text opens or after white space. */
const marker = /(?<=^|\s)[•⁃▪]?\s?\(?(\p{Nd}{1,3}|\p{Ll})(\.\)|[.)])\s(?=["“«„(]?(\p{L}))/gu;
/** The first item, without which there is no list. */
const first = /(?:^|[\s(•⁃▪])(?:0{0,2}1|a)[.)]/u;
const sentenceEnd = /(?:^|[.!?:…][\p{Pe}\p{Pf}"']*)\s*$/u;
const lookBack = 10;

/**
 * Where the items of a list that is set in running text begin, but for one that opens the text: “1) Open the door 2) Close it”.
 * A list opens with its first number or letter at the start of a sentence, and goes on while the next one
 * follows with the same marks and a capital. Offsets into the text, in order.
 */
export function findItemStarts(text: string): number[] {
  if (!first.test(text)) return [];
  const starts: number[] = [];
  let last: { value: number; style: string; start: number } | undefined;
  for (const match of text.matchAll(marker)) {
    const [, label = '', style = '', opening = ''] = match;
    const item = { value: toValue(label), style: style + (/\p{Nd}/u.test(label) ? '1' : 'a'), start: match.index };
    const isNext = last?.style === item.style && item.value === last.value + 1;
    if (isNext && last && /\p{Lu}|\p{Lo}/u.test(opening)) {
      if (last.value === 1 && last.start > 0) starts.push(last.start);
      starts.push(item.start);
    }
    const isFirst = item.value === 1 && sentenceEnd.test(text.slice(Math.max(0, match.index - lookBack), match.index));
    if (isNext || isFirst) last = item;
  }
  return starts;
}

/** The number, or the letter's place in the Latin alphabet. */
function toValue(label: string): number {
  return /\p{Nd}/u.test(label) ? Number(label) : (label.codePointAt(0) ?? 0) - 96;
}
