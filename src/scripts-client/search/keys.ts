/** The arrow keys move from the field to the results and between them, and from the first result back to the field. */
export function moveByKeys(event: KeyboardEvent, root: ParentNode, field: HTMLElement): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const stops = [field, ...root.querySelectorAll<HTMLElement>('[data-search-link]')];
  const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
