import type { Message } from '../../model/message.ts';
import { toUnicodeNumber } from './to-unicode-number.ts';

/** Letters of each script that look like Latin ones (Unicode’s confusables, without what formulas write beside Latin letters). */
const lookalikes = [
  { script: 'Cyrillic', letters: 'асԁеһіјӏорԛѕԝхуАВСЕНІЈКМОРЅТХҮ' },
  { script: 'Greek', letters: 'οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ' },
  { script: 'Armenian', letters: 'օսոհցյԼՏՍՕ' },
  { script: 'Cherokee', letters: 'ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ' },
];

const word = /\p{L}[\p{L}\p{M}]*/gu;
const latin = /\p{Script=Latin}/u;
const number = /\p{Nd}{2,}/gu;

/** Of these most texts have none, and need no second look. */
const anyAlike = new RegExp(`[${lookalikes.map(({ letters }) => letters).join('')}]`, 'u');
const anyOtherDigit = /[^\P{Nd}0-9]/u;

/** A text made to deceive has thousands. */
const mostTold = 10;
const longestQuote = 40;

const testers = lookalikes.map(({ script, letters }) => {
  const others = new RegExp(`\\p{Script=${script}}`, 'gu');
  const alike = new Set(letters);
  return {
    script,
    /** The letters of the script in a word, where each of them could be taken for a Latin one. */
    find: (text: string) => {
      const own = text.match(others) ?? [];
      return own.every((letter) => alike.has(letter)) ? own : [];
    },
  };
});

/**
 * A warning for each word of Latin letters in which others stand that look like them, and for each number whose digits are
 * of two kinds, once each however often it stands there: nobody sees the difference, and a search and a comparison do.
 */
export function findMixedScripts(text: string): Message[] {
  const told = new Map<string, Message>();
  const tell = (found: string, start: number, reason: string | undefined) => {
    if (reason === undefined || told.has(found)) return;
    told.set(found, { ruleId: 'mixed-scripts', level: 'warning', reason, start, end: start + found.length });
  };
  if (anyAlike.test(text)) for (const { 0: found, index } of text.matchAll(word)) tell(found, index, tellWord(found));
  if (anyOtherDigit.test(text))
    for (const { 0: found, index } of text.matchAll(number)) tell(found, index, tellNumber(found));
  const messages = [...told.values()];
  const more = messages.length - mostTold;
  if (more <= 0) return messages;
  const reason = `The text has ${more} more words and numbers in characters of two kinds that look alike; check it against the source.`;
  return [...messages.slice(0, mostTold), { ruleId: 'mixed-scripts', level: 'warning', reason }];
}

function tellWord(found: string): string | undefined {
  if (!latin.test(found)) return undefined;
  for (const { script, find } of testers) {
    const letters = [...new Set(find(found))];
    if (letters.length === 0) continue;
    const list = letters.map((letter) => `${letter} (${toUnicodeNumber(letter)})`).join(', ');
    return `“${shorten(found)}” has Latin letters and ${script} ones that look like them: ${list}. It may be another word than it seems; check it against the source.`;
  }
  return undefined;
}

function tellNumber(found: string): string | undefined {
  const kinds = new Set(Array.from(found, toZero));
  if (kinds.size < 2) return undefined;
  const list = [...kinds].map((zero) => `${zero} (${toUnicodeNumber(zero)})`).join(', ');
  return `“${shorten(found)}” has digits of more than one kind, of those that begin with ${list}. It may be another number than it seems; check it against the source.`;
}

function shorten(found: string): string {
  return found.length > longestQuote ? `${found.slice(0, longestQuote).toWellFormed()}…` : found;
}

/** The zero of a digit's kind: in Unicode the ten of each stand in order, some kinds right behind others. */
function toZero(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String.fromCodePoint(code - ((code - first) % 10));
}
