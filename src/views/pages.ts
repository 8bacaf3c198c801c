/** The path of a page of a list that fills several, counted from 1; the first is that of the list itself. */
export function toPagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** The numbers of pages to link from one of them, in order: the first, the last and those near it. */
export function findNearPages(page: number, pages: number): number[] {
  const near = 2;
  const all = Array.from({ length: pages }, (_, index) => index + 1);
  return all.filter((one) => one === 1 || one === pages || Math.abs(one - page) <= near);
}

/** A list in pages of `length`; one empty page where it is empty. */
export function toPages<T>(all: readonly T[], length: number): (readonly T[])[] {
  const count = Math.max(1, Math.ceil(all.length / length));
  return Array.from({ length: count }, (_, page) => all.slice(page * length, (page + 1) * length));
}
