/**
 * Index of the first item for which `test` holds, by bisection; the list's length where it holds for none.
 * The list must be in an order in which the test, once it holds, holds for all that follow.
 */
export function findFirstIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
