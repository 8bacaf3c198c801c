/**
 * To be called before rows are hidden or moved; returns what brings the reader back afterwards: the row that stood at the top
 * of the window, or the next one left, stands there again, and the focus, if it was on what is hidden now, is on
 * the number of its row, or of the nearest row left.
 */
export function createPlaceKeeper(): () => void {
  const focused = document.activeElement;
  const rows = [...document.querySelectorAll('.pair')];
  const top = rows.find((pair) => pair.getBoundingClientRect().bottom > 0);
  const before = top?.getBoundingClientRect().top ?? 0;
  const isAmongRows = top !== rows[0] || before < 0;
  return () => {
    const row = top && findShown(top);
    if (row && isAmongRows) scrollBy({ top: row.getBoundingClientRect().top - before, behavior: 'instant' });
    const pair = focused?.closest('.pair');
    if (!pair || focused?.checkVisibility()) return;
    findShown(pair)?.querySelector<HTMLElement>('.pair-number a')?.focus({ preventScroll: true });
  };
}

/** The row itself, or the next that is shown, or else the last before it. */
function findShown(row: Element): Element | undefined {
  for (let next: Element | null = row; next; next = next.nextElementSibling) if (next.checkVisibility()) return next;
  for (let last: Element | null = row; last; last = last.previousElementSibling)
    if (last.checkVisibility()) return last;
  return undefined;
}
