/** A reader who changes the language of a page keeps what the address says of it: what is searched, filtered, shown, and where. */
function keepQuery({ target }: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('.language-switch a');
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
}

for (const type of ['pointerdown', 'focusin', 'click']) document.addEventListener(type, keepQuery);
