import { toSearchParams } from '../../search/search-state.ts';
import style from '../../styles/search.css?url';
import { loadStyle } from '../load-style.ts';
import { mountPanel } from './panel.ts';
import { cloneTemplate, findElement } from './templates.ts';

/**
 * Opens the search over the page. Its parts are taken from the search page at `href`, in that page's language.
 * @throws where that page cannot be loaded.
 */
export async function openDialog(href: string): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]') ?? (await createDialog(href));
  if (!dialog.open) dialog.showModal();
  const field = findElement(dialog, '[name="q"]');
  if (field instanceof HTMLInputElement) field.select();
}

async function createDialog(href: string): Promise<HTMLDialogElement> {
  const [response] = await Promise.all([fetch(href), loadStyle(style)]);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const root = document.importNode(findElement(page, '[data-search]'), true);

  const { element, part } = cloneTemplate(root, 'dialog');
  if (!(element instanceof HTMLDialogElement)) throw new Error('the search page has no dialog');
  element.dataset['searchDialog'] = '';
  element.append(root);
  document.body.append(element);
  const full = part('full');
  full.setAttribute('href', href);
  part('close').addEventListener('click', () => element.close());
  element.addEventListener('click', (event) => {
    const isLink = event.target instanceof Element && event.target.closest('a[href]') !== null;
    // A link to a place on this page leaves the page where it is.
    if (isLink || event.target === element) element.close();
  });
  element.addEventListener('keydown', (event) => {
    // The browser would first empty the field.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    element.close();
  });
  mountPanel(root, {
    staysHere: false,
    onChange: (state) => full.setAttribute('href', href + toSearchParams(state)),
  });
  return element;
}
