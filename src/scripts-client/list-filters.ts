import type { ListIndex } from '../views/list-index.ts';
import { readAddress, writeAddress } from './filter-address.ts';
import { listenToFilters } from './filter-form.ts';
import { createListLoader } from './list-loader.ts';
import { findRows, groupRows, type ListParts } from './list-rows.ts';

interface ListProgram {
  readonly form: HTMLFormElement;
  /** What holds the groups of the list. */
  readonly list: Element;
  readonly parts: ListParts;
  /** Whether another order than the list's own is chosen. */
  readonly isReordered?: () => boolean;
  /** The rows found, in the order that is chosen. */
  readonly order?: (rows: readonly number[], index: ListIndex) => readonly number[];
  /** The groups in which the rows are shown. */
  readonly group?: (rows: readonly Element[]) => readonly Element[];
  /** Called with whether the list stands as it came. */
  readonly said?: (isOwn: boolean) => void;
}

/** How many rows are shown at first and with each step: they come from up to as many pages. */
const step = 50;

/**
 * Narrows and orders a list that fills several pages, over all of them. Its index and the pages of the rows that are
 * found are loaded when the first choice is made; without one, the page stays as it came. Returns what shows it anew.
 */
export function startListFilters(program: ListProgram): () => void {
  const { form, list, parts } = program;
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select[name]')];
  const own = [...list.querySelectorAll(parts.group)];
  const more = document.querySelector<HTMLButtonElement>('[data-list-more]');
  const loadIndex = createListLoader(form.getAttribute('data-list-filters') ?? '', selects, parts.row);
  const say = createStatus(form);
  let most = step;
  let asked = 0;

  const replace = (groups: readonly Element[]) => {
    for (const group of list.querySelectorAll(parts.group)) group.remove();
    list.append(...groups);
  };
  const leave = (isOwn: boolean) => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-list-own]')) one.hidden = !isOwn;
    program.said?.(isOwn);
  };
  const showOwn = () => {
    replace(own);
    leave(true);
    if (more) more.hidden = true;
    say('');
  };
  const showFound = async (number: number) => {
    const { index, readRow } = await loadIndex();
    const found = findRows(index, toChosen(selects));
    const ordered = program.order?.(found, index) ?? found;
    const rows = await Promise.all(ordered.slice(0, most).map(readRow));
    if (number !== asked) return;
    const elements = rows.flatMap((row) => row ?? []);
    replace(program.group?.(elements) ?? groupRows(elements, parts));
    leave(false);
    if (more) more.hidden = found.length <= most;
    say('template', { matches: found.length, shown: elements.length });
  };
  const show = () => {
    asked += 1;
    const number = asked;
    if (toChosen(selects).size === 0 && !program.isReordered?.()) return showOwn();
    say('loading');
    return showFound(number).catch(() => say('failed'));
  };
  const start = () => {
    most = step;
    void show();
  };

  const change = () => {
    writeAddress(selects);
    start();
  };
  listenToFilters(form, selects, change);
  const load = () => void loadIndex().catch(() => say('failed'));
  form.addEventListener('pointerenter', load, { once: true });
  form.addEventListener('focusin', load, { once: true });
  more?.addEventListener('click', () => {
    most += step;
    void show();
  });
  form.hidden = false;
  void openAddress(selects, loadIndex).then(start, () => say('failed'));
  return start;
}

/** Sets the choices to what the address says; options that the page leaves out come with the index. */
async function openAddress(selects: readonly HTMLSelectElement[], load: () => Promise<unknown>): Promise<void> {
  const wanted = new URLSearchParams(location.search);
  if (selects.some(({ name }) => wanted.has(name))) await load();
  readAddress(selects);
}

function toChosen(selects: readonly HTMLSelectElement[]): Map<string, string> {
  return new Map(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
}

/** Says in the form what is shown, by the words it holds for that; nothing for no words. */
function createStatus(form: HTMLFormElement): (words: string, counts?: Readonly<Record<string, number>>) => void {
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const { format } = new Intl.NumberFormat(document.documentElement.lang);
  return (words, counts = {}) => {
    if (!status) return;
    const template = status.dataset[words] ?? '';
    status.textContent = Object.entries(counts).reduce(
      (text, [name, count]) => text.replace(`{${name}}`, format(count)),
      template,
    );
  };
}
