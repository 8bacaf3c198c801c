import type { Message } from '../../../model/message.ts';
import { isWithin } from '../../../model/span.ts';
import type { PairContext } from '../pair-context.ts';
import { tell } from '../tell.ts';
import { checkMatch } from './check-match.ts';
import type { NumberComparison } from './compare-numbers.ts';
import { isFirm, isFirmBeside } from './is-firm.ts';
import type { Item } from './item.ts';
import { joinRuns } from './join-runs.ts';
import { isSameNumber } from './match-items.ts';
import { type Changed, pairChanged } from './pair-changed.ts';

/** What is wrong with the numbers, units and dates of a translation. */
export function checkNumbers(pair: PairContext, comparison: NumberComparison): Message[] {
  const { source, target } = pair;
  const { matches } = comparison;
  const { changed, missing, added } = pairChanged(
    joinRuns(comparison.missing, source.text),
    joinRuns(comparison.added, target.text),
  );
  const sources = matches.map((match) => match.source);
  const targets = matches.map((match) => match.target);
  return [
    ...comparison.monthless.map(tellMonthless),
    ...changed.map((change) => tellChanged(pair, change)),
    ...missing.filter((item) => !isInNamed(pair, item)).flatMap((item) => tellMissing(pair, item, sources)),
    ...added.flatMap((item) => tellAdded(pair, item, targets)),
    ...matches.flatMap(checkMatch),
  ];
}

function tellChanged({ source: from, target: to, tools }: PairContext, { source, target }: Changed): Message {
  const inSource = (text: string) => tools.findNumbers(text, from.lang);
  const inTarget = (text: string) => tools.findNumbers(text, to.lang);
  const isFirmEnough = isFirm(source, inSource) || isFirm(target, inTarget);
  const isSure = isFirmEnough || (isFirmBeside(source, target, inSource) && isFirmBeside(target, source, inTarget));
  const isDate = source.date !== undefined;
  const ruleId = isDate ? 'date-changed' : isSameNumber(source, target) ? 'unit-changed' : 'number-changed';
  const reason = `the document says “${source.text}”, the translation “${target.text}”`;
  return tell(ruleId, reason, { at: target, isDoubtful: !isSure });
}

/** A day alone may be one of a month said before; a month and a year are not the year, nor is a day with another word. */
function tellMonthless({ source, target }: Changed): Message {
  const reason = `the document says “${source.text}”, the translation “${target.text}”`;
  const [whole, part] = source.date === '' ? [target, source] : [source, target];
  const isSure = isMonth.test(whole.date ?? '') || dayAndMore.test(part.text);
  return tell('date-changed', reason, { at: target, isDoubtful: !isSure });
}

const isMonth = /^\d{4}-\d\d$/u;
const dayAndMore = /\p{Nd}\D+\p{Nd}|\p{Nd}\s+\p{L}{2}/u;

function tellMissing({ source, tools }: PairContext, item: Item, matched: readonly Item[]): Message[] {
  if (isOne(item)) return [];
  const isSure = isFirm(item, (text) => tools.findNumbers(text, source.lang)) && !isRepeated(item, matched);
  const reason = `the document says “${item.text}”, the translation has it nowhere`;
  return [tell(item.date === undefined ? 'number-missing' : 'date-missing', reason, { isDoubtful: !isSure })];
}

function tellAdded({ target, tools }: PairContext, item: Item, matched: readonly Item[]): Message[] {
  if (isOne(item)) return [];
  const isSure = isFirm(item, (text) => tools.findNumbers(text, target.lang)) && !isRepeated(item, matched);
  const reason = `the translation says “${item.text}”, the document has it nowhere`;
  return [tell(item.date === undefined ? 'number-added' : 'date-added', reason, { at: item, isDoubtful: !isSure })];
}

/** “G7” may be spelled where the group is named: “Group of Seven”. */
function isInNamed({ source, target }: PairContext, item: Item): boolean {
  if (item.figure) return false;
  const around = source.mentions.find(
    ({ text }) => text.includes(item.text) && isWithin(item, placeOf(text, source.text)),
  );
  return around?.entity !== undefined && target.mentions.some(({ entity }) => entity === around.entity);
}

function placeOf(words: string, text: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** “One” is said by an article, a pronoun, or nothing. */
function isOne({ form, senses }: Item): boolean {
  return (
    form === 'words' &&
    senses.some(({ dimension, bounds }) => dimension === 'number' && bounds[0] === 1 && bounds[1] === 1)
  );
}

/** Whether the other side says it, but not as often. */
function isRepeated(item: Item, matched: readonly Item[]): boolean {
  return matched.some((other) => isEqual(other, item));
}

function isEqual(a: Item, b: Item): boolean {
  if (a.date !== undefined || b.date !== undefined) return a.date === b.date;
  return a.unit === b.unit && isSameNumber(a, b);
}
