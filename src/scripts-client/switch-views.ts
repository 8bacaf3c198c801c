import { createPlaceKeeper } from './keep-place.ts';

const stored = 'concordance-view-keys';

/** Keeps what the reader chose of the view in the address, and lets single keys choose it while the reader wants that. */
export function switchViews(views: HTMLElement): void {
  const radios = [...views.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const boxes = [...views.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name]')];
  const keys = views.querySelector<HTMLInputElement>('[data-view-keys]');
  readAddress([...radios, ...boxes]);
  for (const box of boxes) if (box.name === 'only') showAddressed(box);
  if (keys) keys.checked = localStorage.getItem(stored) !== 'off';
  showTarget();
  if (boxes.some(isFilter)) sayRows(views);

  const change = (input: HTMLInputElement) => {
    keepAddress(input);
    if (input.name === 'only') sayRows(views);
  };
  views.addEventListener('change', ({ target }) => {
    if (target === keys) localStorage.setItem(stored, keys?.checked ? 'on' : 'off');
    else if (target instanceof HTMLInputElement) change(target);
  });
  addEventListener('hashchange', showTarget);
  addEventListener('keydown', (event) => {
    // They work only where the box that turns them off is shown.
    if (!keys?.checked || !keys.checkVisibility() || isMeantElsewhere(event)) return;
    const key = event.key.toLowerCase();
    const input = radios[Number(key) - 1] ?? boxes.find((box) => box.dataset['key'] === key);
    if (!input) return;
    const returnToPlace = createPlaceKeeper();
    input.checked = input.type === 'radio' || !input.checked;
    change(input);
    returnToPlace();
  });
}

function isFilter({ name, checked }: HTMLInputElement): boolean {
  return name === 'only' && checked;
}

function readAddress(inputs: readonly HTMLInputElement[]): void {
  const wanted = new URLSearchParams(location.search);
  for (const input of inputs) if (wanted.has(input.name)) input.checked = wanted.get(input.name) === input.value;
}

function keepAddress({ name, value, checked }: HTMLInputElement): void {
  const url = new URL(location.href);
  if (checked) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
}

/** The element that the address names; none where it is written as no address can be. */
function findAddressed(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** A reader who was sent to a sentence sees it, whatever else the address leaves out. */
function showAddressed(filter: HTMLInputElement): void {
  const target = findAddressed();
  const pair = target?.closest('.pair');
  if (filter.checked && pair && !pair.checkVisibility()) filter.checked = false;
}

/** Says how many rows are left. */
function sayRows(views: HTMLElement): void {
  const status = views.querySelector<HTMLElement>('[data-rows-shown]');
  const filter = views.querySelector<HTMLInputElement>('[name="only"]');
  if (status) status.textContent = status.dataset[filter?.checked ? 'filtered' : 'all'] ?? '';
}

/** Where the view hides the original that the address names, its pair is brought into sight instead. */
function showTarget(): void {
  const target = findAddressed();
  if (target && !target.checkVisibility()) target.closest('.pair')?.scrollIntoView();
}

/** Whether the key is part of a shortcut of the system's, of what the reader writes, or of a dialogue. */
function isMeantElsewhere(event: KeyboardEvent): boolean {
  const { key, target } = event;
  if (event.defaultPrevented || event.isComposing || event.repeat) return true;
  if (event.ctrlKey || event.metaKey || event.altKey || event.getModifierState('AltGraph')) return true;
  // Some keyboards have their digits on Shift.
  if (event.shiftKey && !/^\d$/u.test(key)) return true;
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');
  return isField || target.isContentEditable || target.closest('dialog') !== null;
}
