import { findFirstIndex } from '../../find-first-index.ts';
import type { DateDraft, Draft, QuantityDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { endsIn } from '../tokens/ends-in.ts';
import { type Ends, markEnds } from '../tokens/mark-ends.ts';
import { createPhraseTable, createWordTable } from '../tokens/phrase-table.ts';
import { createStemTest } from '../tokens/stem-test.ts';
import type { Token } from '../tokens/tokenise.ts';
import { shareScale } from './join-ranges.ts';

/** A change by the two figures that are its ends; `from` and `to` are token indexes of the whole. */
export interface ChangeDraft {
  readonly from: number;
  readonly to: number;
  readonly before: QuantityDraft;
  readonly after: QuantityDraft;
  /** Tokens that join the two ends and are no words of comparison. */
  readonly joint: { readonly from: number; readonly to: number };
}

export interface ChangeFinder {
  /** The change that two neighbouring figures are the ends of, if they are. */
  readonly find: (first: Draft, second: Draft) => ChangeDraft | undefined;
}

type StartFinder = (place: { readonly from: number; readonly to: number }) => number;

/** How many words beside a date may stand between the two ends. */
const reach = 8;
const punctuation = /^[.,;:!?()[\]"“”„«»–—]$/u;

/**
 * Returns a function that prepares the tokens of a segment for finding changes: “from 3 % in 2021 to over 5 %
 * in 2022”. A rising from and to alone are a range; a date at an end, a word of movement or a fall makes them a change.
 */
export function createChangeFinder({ cues, dates }: FigureLexicon) {
  const openers = createPhraseTable(cues.changes.flatMap((pair, at) => pair.open.map((word) => [word, at] as const)));
  const closers = cues.changes.map((pair) => createWordTable(pair.close));
  const rangeWords = createWordTable(cues.rangeWords);
  const isMovement = createStemTest(cues.changeStems);
  const contexts = createWordTable([...dates.in, ...dates.since, ...dates.until]);

  return (tokens: readonly Token[], found: readonly DateDraft[], toStart: StartFinder): ChangeFinder => {
    const opened = markEnds(tokens, openers);
    const closed = closers.map((table) => markEnds(tokens, table));
    const contextEnds = markEnds(tokens, contexts);
    const dateEnds = new Map(found.map((date) => [date.to, date]));
    const dateStarts = new Map(found.map((date) => [contextEnds.get(date.from)?.from ?? date.from, date]));
    let moving: boolean | undefined;

    return {
      find: (first, second) => {
        if (!isQuantity(first) || !isQuantity(second) || !isPair(first, second)) return undefined;
        return inOrder(first, second) ?? inReverse(first, second) ?? inCases(first, second);
      },
    };

    function inOrder(first: QuantityDraft, second: QuantityDraft): ChangeDraft | undefined {
      const opener = lookBack(opened, first);
      const closer = opener && lookBack(closed[opener.value] ?? new Map(), second);
      if (!opener || !closer || !isClear(first.to, closer.from)) return undefined;
      const last = dateAfter(second.to);
      const ends = { before: withUnit(first, second), after: withUnit(second, first) };
      const isDated = last !== undefined || dateWithin(first.to, closer.from);
      const isDirected = (closer.from === first.to && isFall(ends)) || isMoving();
      if (!isDated && !(isDirected && !isRanging(opener.from))) return undefined;
      return {
        from: opener.from,
        to: last?.to ?? second.to,
        ...ends,
        joint: { from: closer.from, to: closer.to },
      };
    }

    /** “rose to 5 % from 3 %”. */
    function inReverse(first: QuantityDraft, second: QuantityDraft): ChangeDraft | undefined {
      const opener = lookBack(opened, second);
      const closer = opener && lookBack(closed[opener.value] ?? new Map(), first);
      if (!opener || !closer || !isClear(first.to, opener.from) || !isMoving()) return undefined;
      const last = dateAfter(second.to);
      return {
        from: closer.from,
        to: last?.to ?? second.to,
        before: withUnit(second, first),
        after: withUnit(first, second),
        joint: { from: closer.from, to: closer.to },
      };
    }

    /** “5 százalék**ról** 7 százalék**ra**”. */
    function inCases(first: QuantityDraft, second: QuantityDraft): ChangeDraft | undefined {
      const isPaired = cues.changeEndings.some(
        ({ from, to }) => endsIn(tokens[first.to - 1], from) && endsIn(tokens[second.to - 1], to),
      );
      const start = toStart(second);
      if (!isPaired || !isClear(first.to, start)) return undefined;
      const ends = { before: withUnit(first, second), after: withUnit(second, first) };
      const last = dateAfter(second.to);
      const isDated = last !== undefined || dateWithin(first.to, start);
      if (!isDated && !((isFall(ends) || isMoving()) && !isRanging(first.from))) return undefined;
      return { from: first.from, to: last?.to ?? second.to, ...ends, joint: { from: first.to, to: first.to } };
    }

    function lookBack(ends: Ends<unknown>, figure: QuantityDraft) {
      const date = dateEnds.get(toStart(figure));
      const ahead = date && ends.get(date.from);
      // “从2020年的10亿吨下降到2022年的9亿吨”: the date stands between the preposition and its number.
      if (date && ahead) return { from: ahead.from, to: date.from, value: Number(ahead.value) };
      for (const to of [toStart(figure), figure.from, figure.from - 1]) {
        const ending = ends.get(to);
        if (ending && (to !== figure.from - 1 || to === toStart(figure)))
          return { from: ending.from, to, value: Number(ending.value) };
      }
      return undefined;
    }

    /** Whether the words right before say that all between the two is meant: “ranging from 50 to 20 %”. */
    function isRanging(opener: number): boolean {
      for (let at = opener - 1; at >= opener - 3; at--) {
        if (rangeWords.match(tokens, at)) return true;
        const token = tokens[at];
        if (token === undefined || isMovement(token.key)) return false;
      }
      return false;
    }

    /** Whether any word of the segment says that a value moved. */
    function isMoving(): boolean {
      moving ??= tokens.some(({ key }) => isMovement(key));
      return moving;
    }

    function dateAfter(at: number): DateDraft | undefined {
      return dateStarts.get(at);
    }

    function dateWithin(from: number, to: number): boolean {
      const date = found[findFirstIndex(found, (each) => each.from >= from)];
      return date !== undefined && date.to <= to;
    }

    function isClear(from: number, to: number): boolean {
      const between = tokens.slice(from, to);
      return from <= to && between.length <= reach && !between.some(({ text }) => punctuation.test(text));
    }
  };
}

function isQuantity(draft: Draft): draft is QuantityDraft {
  return draft.kind !== 'date' && draft.kind !== 'duration' && draft.kind !== 'ordinal';
}

function isPair(first: QuantityDraft, second: QuantityDraft): boolean {
  return first.isBare || second.isBare || (first.kind === second.kind && first.unit === second.unit);
}

/** Two bare numbers that fall are as likely opening hours: “from 10 to 6”. */
function isFall({ before, after }: Pick<ChangeDraft, 'before' | 'after'>): boolean {
  if (before.isBare || typeof before.value !== 'number' || typeof after.value !== 'number') return false;
  return before.value > after.value;
}

/** The figure with what its neighbour measures, where it says nothing of it itself: “from 10 to 15 million”. */
function withUnit(bare: QuantityDraft, other: QuantityDraft): QuantityDraft {
  if (!bare.isBare || other.isBare) return bare;
  const { kind, unit } = other;
  return { ...bare, kind, value: shareScale(bare, other), isBare: false, ...(unit === undefined ? {} : { unit }) };
}
