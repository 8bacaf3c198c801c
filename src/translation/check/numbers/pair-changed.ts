import type { Item } from './item.ts';
import { isSameNumber } from './match-items.ts';

/** A number of the document and what the translation says in its place. */
export interface Changed {
  readonly source: Item;
  readonly target: Item;
}

/** What two items may have in common that say another thing, from the most to the least. */
const likenesses: readonly ((source: Item, target: Item) => boolean)[] = [
  (source, target) => isNumber(source) && isNumber(target) && isSameNumber(source, target),
  (source, target) => isNumber(source) && isNumber(target) && source.unit !== undefined && source.unit === target.unit,
  (source, target) => source.date !== undefined && target.date !== undefined,
  (source, target) => isNumber(source) && isNumber(target) && source.figure?.kind === target.figure?.kind,
  (source, target) => isNumber(source) && isNumber(target) && isRank(source) === isRank(target),
];

/** Takes what is missing and what is added as changed where the two are alike: the first with the first. */
export function pairChanged(missing: readonly Item[], added: readonly Item[]) {
  const changed: Changed[] = [];
  let sources = missing;
  let targets = added;
  for (const isAlike of likenesses) {
    for (const source of sources) {
      const target = targets.find((each) => isAlike(source, each));
      if (!target) continue;
      changed.push({ source, target });
      sources = sources.filter((each) => each !== source);
      targets = targets.filter((each) => each !== target);
    }
  }
  return { changed, missing: sources, added: targets };
}

function isRank({ figure }: Item): boolean {
  return figure?.kind === 'ordinal';
}

function isNumber({ date }: Item): boolean {
  return date === undefined;
}
