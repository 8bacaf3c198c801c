import type { PairContext } from '../pair-context.ts';
import type { Side } from '../sides.ts';
import { dropDatesInParts } from './dates-in-parts.ts';
import type { Item } from './item.ts';
import { hasBareDigits, listBare, type PlacedFigure, toItems } from './list-items.ts';
import { dropSplitDigits } from './match-digits.ts';
import { type Match, matchItems } from './match-items.ts';
import type { Changed } from './pair-changed.ts';
import { placeFigures } from './place-figures.ts';
import { splitItem } from './split-item.ts';

/** The numbers of both sides, set against each other. */
export interface NumberComparison {
  readonly matches: readonly Match[];
  /** The figures of the document that are nowhere in the translation, and its numbers in digits. */
  readonly missing: readonly Item[];
  /** Those of the translation that are nowhere in the document. */
  readonly added: readonly Item[];
  /** Dates of either side whose numbers the other has without their month. */
  readonly monthless: readonly Changed[];
}

/**
 * Sets figures against figures, then the ends of ranges and the parts of spans, then what is left against every number of
 * the other side, and last the dates and digits that the other side says in pieces.
 */
export function compareNumbers({ source, target, tools }: PairContext): NumberComparison {
  const [placedSource, placedTarget] = [placeFigures(source), placeFigures(target)];
  const whole = matchItems(toItems(placedSource), toItems(placedTarget));
  const ends = matchItems(whole.sources.flatMap(splitItem), whole.targets.flatMap(splitItem));
  const matches = [...whole.matches, ...ends.matches];
  const isSettled = ends.sources.length === 0 && ends.targets.length === 0;
  if (isSettled && !hasBareDigits(source, placedSource) && !hasBareDigits(target, placedTarget))
    return { matches, missing: [], added: [], monthless: [] };
  const findNumbers = (side: Side) => (text: string) => tools.findNumbers(text, side.lang);
  const list = (side: Side, placed: readonly PlacedFigure[]) => listBare(side, placed, findNumbers(side)(side.text));
  const loose = matchItems(
    [...ends.sources, ...list(source, placedSource)],
    [...ends.targets, ...list(target, placedTarget)],
  );
  const langs = [source.lang, target.lang];
  const toOther = ({ text, lang }: Side, items: readonly Item[]) => ({
    items,
    text,
    saysMonth: (words: string, month: number) =>
      langs.some((each) => tools.saysMonth(words, month, each, each !== lang)),
  });
  const first = dropDatesInParts(loose.sources, toOther(target, loose.targets), findNumbers(source));
  const second = dropDatesInParts(first.others, toOther(source, first.items), findNumbers(target));
  const missing = dropSplitDigits(second.others, second.items);
  const added = dropSplitDigits(second.items, second.others);
  return {
    matches: [...matches, ...loose.matches],
    missing: missing.filter((item) => isRequired(item, added)),
    added: added.filter((item) => isRequired(item, missing)),
    monthless: [...first.monthless, ...second.monthless.map(turn)],
  };
}

function turn({ source, target }: Changed): Changed {
  return { source: target, target: source };
}

/**
 * Number words that are no figure may be anything, such as an article or part of a phrase; but where the other side too
 * has a number that is nowhere here, one has been put for the other.
 */
function isRequired(item: Item, others: readonly Item[]): boolean {
  if (item.figure !== undefined || item.form === 'digits') return true;
  return saysSeveral(item) && others.some(mayStandFor);
}

/** Whether it is a number that words which are no figure may have been put for: one without a unit. */
function mayStandFor(item: Item): boolean {
  return item.date === undefined && item.unit === undefined && (item.figure !== undefined || saysSeveral(item));
}

const roman = /^[IVXLCDM]+$/u;
const several = 3;

function saysSeveral({ form, text, senses }: Item): boolean {
  const [low, high] = senses[0]?.bounds ?? [];
  return form === 'words' && !roman.test(text) && low === high && Number.isInteger(low) && Number(low) >= several;
}
