import style from '../styles/previews.css?url';
import type { Preview, Previews, PreviewWords } from '../views/previews.ts';
import { loadStyle } from './load-style.ts';
import { placeBeside } from './place-beside.ts';

const source = document.querySelector<HTMLElement>('[data-previews]');
/** A pointer that only crosses a link asks for nothing. Milliseconds. */
const rest = 200;
/** How long a reader has to get from the link to the preview. Milliseconds. */
const grace = 300;
/** The senses of marks that have been shown. */
const senses = new WeakMap<HTMLAnchorElement, string>();
let file: Promise<Previews | undefined> | undefined;
let card: HTMLElement | undefined;
let shown: HTMLAnchorElement | undefined;
/** Closed by the reader, and not to come back as long as the pointer stays. */
let dismissed: HTMLAnchorElement | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/**
 * Answers what happened on a link: a pointer or the focus that rests there shows the preview, and so does the first
 * touch; where there is nothing to show, and at the second touch, the link is followed.
 */
export async function askPreview(link: HTMLAnchorElement, event: Event, isTouch: boolean): Promise<void> {
  if (isTouch) {
    if (shown === link || !(await showPreview(link, () => true, { hasLink: true }))) location.assign(link.href);
  } else if (event.type === 'focusin') {
    if (link.matches(':focus-visible')) showSoon(link, () => link === document.activeElement);
  } else if (event.type === 'pointerover' && event instanceof PointerEvent && event.pointerType !== 'touch') {
    showSoon(link, () => link.matches(':hover'));
  }
}

function showSoon(link: HTMLAnchorElement, isStillAsked: () => boolean): void {
  setTimeout(() => isStillAsked() && showPreview(link, isStillAsked), rest);
}

/** Shows what `link` leads to, if that is known and still asked for; returns whether it is shown. */
async function showPreview(
  link: HTMLAnchorElement,
  isStillAsked: () => boolean,
  { hasLink = false } = {},
): Promise<boolean> {
  if (!('popover' in link)) return false;
  const preview = await findPreview(link);
  if (!preview || !isStillAsked() || link === dismissed) return false;
  clearTimeout(closing);
  if (shown === link) return true;
  hide();
  card ??= createCard();
  card.replaceChildren(...createContent(preview), ...(hasLink ? [createLink(link)] : []));
  shown = link;
  link.setAttribute('aria-describedby', card.id);
  card.showPopover();
  placeBeside(card, link);
  return true;
}

/** `undefined` where there is nothing to show. */
async function findPreview(link: HTMLAnchorElement): Promise<Preview | undefined> {
  const isName = link.matches('.entity-mark');
  if (!isName && !link.matches('.figure-mark')) return findSense(link);
  file ??= loadFile();
  const previews = await file;
  const id = link.pathname.split('/').at(-2) ?? '';
  return isName ? previews?.entities[id] : previews?.figures[id];
}

/** What a mark means: as the key of the page has it, or else as the mark itself says where no script runs. */
async function findSense(link: HTMLAnchorElement): Promise<Preview | undefined> {
  const entry = link.pathname === location.pathname ? document.getElementById(link.hash.slice(1)) : undefined;
  const own = entry?.matches('.marks-key > div') ? entry.querySelector('dd')?.textContent : undefined;
  const text = own ?? (link.title || senses.get(link));
  if (text === undefined) return undefined;
  await loadStyle(style);
  // The browser would show it a second time.
  senses.set(link, text);
  link.removeAttribute('title');
  return { title: [{ text: link.textContent.trim() }], lines: [{ words: { text } }] };
}

/** `undefined` where it cannot be had; it is then asked for again the next time. */
async function loadFile(): Promise<Previews | undefined> {
  try {
    const [response] = await Promise.all([fetch(source?.dataset['previews'] ?? ''), loadStyle(style)]);
    if (response.ok) return (await response.json()) as Previews;
  } catch {}
  file = undefined;
  return undefined;
}

function hide(): void {
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  if (card?.matches(':popover-open')) card.hidePopover();
}

function createCard(): HTMLElement {
  const element = document.createElement('div');
  element.id = 'preview';
  element.className = 'preview';
  element.popover = 'manual';
  (source?.parentElement ?? document.body).append(element);
  listen(element);
  return element;
}

/** Keeps the card while the pointer or the focus is on it or its link, and closes it by Escape or elsewhere. */
function listen(element: HTMLElement): void {
  const isOn = (target: EventTarget | null) =>
    target instanceof Node && (element.contains(target) || (shown?.contains(target) ?? false));
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    clearTimeout(closing);
    if (!(target instanceof Node && dismissed?.contains(target))) dismissed = undefined;
    if (pointerType !== 'touch' && !isOn(target) && shown !== document.activeElement) closing = setTimeout(hide, grace);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!isOn(target)) hide();
  });
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (target === dismissed) dismissed = undefined;
    if (!isOn(relatedTarget) && !element.matches(':hover') && !shown?.matches(':hover')) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !shown) return;
    event.preventDefault();
    dismissed = shown;
    hide();
  });
}

function createContent({ kind, title, lines }: Preview): HTMLElement[] {
  const name = createLine('preview-title', ...title.map(createWords));
  const rest = lines.map(({ label, words, original }) =>
    createLine(
      'preview-line',
      ...(label ? [createLabel(label)] : []),
      ...[words, original].flatMap((one) => (one ? [createWords(one)] : [])),
    ),
  );
  return [...(kind ? [createLine('preview-kind', kind)] : []), name, ...rest];
}

function createLine(name: string, ...parts: (string | Node)[]): HTMLElement {
  const line = document.createElement('p');
  line.className = name;
  for (const [index, part] of parts.entries()) line.append(...(index > 0 ? [' ', part] : [part]));
  return line;
}

function createLabel(text: string): HTMLElement {
  const label = document.createElement('span');
  label.className = 'preview-label';
  label.textContent = text;
  return label;
}

function createWords({ text, lang, dir }: PreviewWords): HTMLElement {
  const words = document.createElement('span');
  words.textContent = text;
  if (lang) {
    words.lang = lang;
    words.translate = false;
  }
  if (dir) words.dir = dir;
  return words;
}

function createLink({ href, classList, textContent }: HTMLAnchorElement): HTMLElement {
  const open = classList.contains('mark') ? textContent : source?.dataset['open'];
  const link = document.createElement('a');
  link.href = href;
  link.textContent = open ?? href;
  return createLine('preview-open', link);
}
