import type { Message } from '../../../model/message.ts';
import { tell } from '../tell.ts';
import type { Item } from './item.ts';
import { isNounForUnit, type Match } from './match-items.ts';

/** What is wrong beside the number where both sides have it: its unit, or the words of comparison. */
export function checkMatch(match: Match): Message[] {
  return [...tellUnit(match), ...tellComparator(match)];
}

/** A percentage is one in every language; the words for other units are not all known. */
function tellUnit({ source, target }: Match): Message[] {
  if (!isNounForUnit(source, target)) return [];
  const reason = `the document says “${source.text}”, the translation “${target.text}”`;
  const isPercent = [source, target].some(({ unit }) => unit === '%');
  return [tell('unit-changed', reason, { at: target, isDoubtful: !isPercent })];
}

const directions = { '=': '', '<': 'under', '<=': 'under', '>': 'over', '>=': 'over' } as const;

/**
 * Over and at least are one, as languages do not part them, and so are “nearly” and “about”; “dozens” is about as many
 * without a word for it.
 */
function tellComparator({ source, target }: Match): Message[] {
  const [from, to] = [toComparisons(source), toComparisons(target)];
  if (!from || !to || from.some((each) => to.includes(each))) return [];
  const reason = `the document says “${toWords(source)}”, the translation “${toWords(target)}”`;
  return [tell('comparator-changed', reason, { at: target })];
}

/** What the words of comparison may mean; `undefined` where none are to be looked for. */
function toComparisons({ figure }: Item): readonly string[] | undefined {
  if (!figure || figure.kind === 'date' || figure.kind === 'ordinal') return undefined;
  if (figure.approximate && !figure.cue) return undefined;
  const direction = directions[figure.comparator];
  if (figure.approximate) return direction === '' ? ['about'] : ['about', direction];
  return [direction === '' ? 'exactly' : direction];
}

function toWords({ figure, text }: Item): string {
  return figure?.cue ? `${figure.cue.text} ${text}` : text;
}
