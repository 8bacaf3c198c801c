const stored = 'concordance-view-keys';

/** Keeps the chosen view in the address, and lets the keys 1 to 4 choose it while the reader wants that. */
export function switchViews(views: HTMLFieldSetElement): void {
  const radios = [...views.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const keys = views.querySelector<HTMLInputElement>('[data-view-keys]');
  const wanted = new URLSearchParams(location.search).get('view');
  const radio = radios.find(({ value }) => value === wanted);
  if (radio) radio.checked = true;
  if (keys) keys.checked = localStorage.getItem(stored) !== 'off';
  showTarget();

  views.addEventListener('change', ({ target }) => {
    if (target === keys) localStorage.setItem(stored, keys?.checked ? 'on' : 'off');
    else if (target instanceof HTMLInputElement) keepView(target.value);
  });
  addEventListener('hashchange', showTarget);
  addEventListener('keydown', (event) => {
    if (!keys?.checked || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const chosen = radios[Number(event.key) - 1];
    if (!chosen) return;
    chosen.checked = true;
    keepView(chosen.value);
  });
}

function keepView(view: string): void {
  const url = new URL(location.href);
  url.searchParams.set('view', view);
  history.replaceState(history.state, '', url);
}

/** Where the view hides the original that the address names, its pair is brought into sight instead. */
function showTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && !target.checkVisibility()) target.closest('.pair')?.scrollIntoView();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])') || target.isContentEditable;
}
