const fields = 'input, textarea, select, [contenteditable]';

/** Puts the reader into the page's own search, or opens the search over it; the link is followed where that fails. */
async function open(href: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('main [data-search] [name="q"]');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  try {
    const { openDialog } = await import('./search/dialog.ts');
    await openDialog(href);
  } catch {
    location.assign(href);
  }
}

function findLink(): HTMLAnchorElement | null {
  return document.querySelector('a[data-search-open]');
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.altKey) return;
  const hasModifier = event.ctrlKey || event.metaKey;
  const isTyping = event.target instanceof Element && event.target.closest(fields) !== null;
  const isAsked = hasModifier ? event.key.toLowerCase() === 'k' && !event.shiftKey : event.key === '/' && !isTyping;
  const link = isAsked && findLink();
  if (!link) return;
  event.preventDefault();
  void open(link.href);
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-search-open]');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void open(link.href);
});
