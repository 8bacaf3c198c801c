import { isSameLanguage } from '../../src/translation/exchange/is-same-language.ts';

/** A direction in which an installed pair of languages translates; codes of ISO 639-3, perhaps with a variant. */
export interface Direction {
  readonly source: string;
  readonly target: string;
}

/**
 * The codes on the shortest way from one language to another (BCP 47) over the directions there are; of ways as long, the
 * first in the alphabet, so that the same pairs give the same way. `undefined` where there is none.
 */
export function findRoute(directions: readonly Direction[], source: string, target: string): string[] | undefined {
  const onward = Map.groupBy(directions, (direction) => direction.source);
  let routes = [...onward.keys()].filter((code) => isSameLanguage(code, source)).map((code) => [code]);
  const seen = new Set(routes.flat());
  while (routes.length > 0) {
    const found = routes.filter((route) => isSameLanguage(route.at(-1) ?? '', target)).sort(byCodes)[0];
    if (found) return found;
    routes = routes
      .sort(byCodes)
      .flatMap((route) => (onward.get(route.at(-1) ?? '') ?? []).map((next) => [...route, next.target]))
      .sort(byCodes)
      .filter((route) => isNew(route.at(-1) ?? '', seen));
  }
  return undefined;
}

function isNew(code: string, seen: Set<string>): boolean {
  const isUnseen = !seen.has(code);
  seen.add(code);
  return isUnseen;
}

/** Plain languages before their variants, `eng` before `eng_US`. */
function byCodes(a: readonly string[], b: readonly string[]): number {
  const [one, two] = [a.join(' '), b.join(' ')];
  return one < two ? -1 : Number(one > two);
}
