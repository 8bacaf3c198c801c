/** Sets each choice to what the address says, where it is among its options, and else to none. */
export function readAddress(selects: readonly HTMLSelectElement[]): void {
  const wanted = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = wanted.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

/** Writes the choices into the address, without a step in the history. */
export function writeAddress(selects: readonly HTMLSelectElement[]): void {
  const address = new URL(location.href);
  for (const { name, value } of selects) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}
