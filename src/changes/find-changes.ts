import type { FigureChange, FigureState } from '../model/change-record.ts';
import type { Figure } from '../model/figure.ts';
import { toStateKey } from './to-states.ts';

/** How two states of all figures differ, each list in the order of the states. */
export interface Changes {
  readonly added: FigureState[];
  readonly changed: FigureChange[];
  readonly withdrawn: FigureState[];
}

/**
 * What was added, changed and withdrawn between two states of all figures. A figure has changed where its id is the same
 * and anything but its place is not; an id that is gone and a new one are one figure that changed where both are of one
 * document, kind and unit and stand in the same sentence, or count the same thing in the same words, or are about the
 * same names at the same time, and no other pair does.
 */
export function findChanges(before: readonly FigureState[], after: readonly FigureState[]): Changes {
  const old = new Map(before.map((state) => [toStateKey(state), state]));
  const now = new Map(after.map((state) => [toStateKey(state), state]));
  const gone = before.filter((state) => !now.has(toStateKey(state)));
  const fresh = after.filter((state) => !old.has(toStateKey(state)));
  const successors = findSuccessors(gone, fresh);
  const replaced = new Set(successors.values());
  const changed = after.flatMap((state): FigureChange[] => {
    const known = old.get(toStateKey(state)) ?? successors.get(state);
    return known && (replaced.has(known) || !isSame(known.figure, state.figure))
      ? [{ before: known, after: state }]
      : [];
  });
  return {
    added: fresh.filter((state) => !successors.has(state)),
    changed,
    withdrawn: gone.filter((state) => !replaced.has(state)),
  };
}

export function isEmpty({ added, changed, withdrawn }: Changes): boolean {
  return added.length + changed.length + withdrawn.length === 0;
}

/** For each new figure that stands for one that is gone, that one. */
function findSuccessors(
  gone: readonly FigureState[],
  fresh: readonly FigureState[],
): ReadonlyMap<FigureState, FigureState> {
  const found = new Map<FigureState, FigureState>();
  for (const toKey of [toSentenceKey, toSubjectKey, toContextKey]) {
    const taken = new Set(found.values());
    const left = Map.groupBy(
      gone.filter((state) => !taken.has(state)),
      toKey,
    );
    const open = Map.groupBy(
      fresh.filter((state) => !found.has(state)),
      toKey,
    );
    for (const [key, [state, ...others]] of open) {
      const [known, ...rivals] = left.get(key) ?? [];
      if (key && state && known && others.length + rivals.length === 0) found.set(state, known);
    }
  }
  return found;
}

function toSentenceKey({ briefing, figure }: FigureState): string | undefined {
  return JSON.stringify([briefing, figure.kind, toUnit(figure), figure.segment]);
}

function toSubjectKey({ briefing, figure }: FigureState): string | undefined {
  const { subject, kind } = figure;
  return subject && JSON.stringify([briefing, kind, toUnit(figure), subject.toLowerCase()]);
}

function toContextKey({ briefing, figure }: FigureState): string | undefined {
  const { period, entities, kind } = figure;
  if (period === undefined && entities.length === 0) return undefined;
  return JSON.stringify([briefing, kind, toUnit(figure), period, entities.toSorted()]);
}

function toUnit(figure: Figure): string | undefined {
  return 'unit' in figure ? figure.unit : undefined;
}

/** Whether two readings of a figure say the same, wherever it stands. */
function isSame(a: Figure, b: Figure): boolean {
  return toComparable(a) === toComparable(b);
}

const places: readonly string[] = ['start', 'end', 'segment', 'id', 'from', 'to'];

function toComparable(figure: Figure): string {
  const keys = Object.keys(figure).sort();
  return JSON.stringify(
    figure,
    [...keys, 'text', 'value', 'unit', 'comparator'].filter((key) => !places.includes(key)),
  );
}
