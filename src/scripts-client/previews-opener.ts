/**
 * Shows what a name or a figure of the text is when a reader rests on its link, by pointer or by keyboard, or touches
 * it; a second touch follows the link. The rest of the script is loaded when first asked for.
 */
const links = 'a.entity-mark, a.figure-mark';
/** A pointer that only crosses a link asks for nothing. Milliseconds. */
const rest = 200;
let pointer = '';

function findMark({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;
}

function load() {
  return import('./previews.ts');
}

function showSoon(link: HTMLAnchorElement, isStillAsked: () => boolean): void {
  setTimeout(async () => {
    if (!isStillAsked()) return;
    const { showPreview } = await load();
    await showPreview(link, isStillAsked);
  }, rest);
}

/** The first touch shows; where there is nothing to show, and at the second touch, the link is followed. */
async function touch(link: HTMLAnchorElement): Promise<void> {
  try {
    const { showPreview, isShown } = await load();
    if (!isShown(link) && (await showPreview(link, () => true, { hasLink: true }))) return;
  } catch {}
  location.assign(link.href);
}

function start(): void {
  document.addEventListener('pointerdown', ({ pointerType }) => {
    pointer = pointerType;
  });
  document.addEventListener('pointerover', (event) => {
    const link = event.pointerType === 'touch' ? null : findMark(event);
    if (link) showSoon(link, () => link.matches(':hover'));
  });
  document.addEventListener('focusin', (event) => {
    const link = findMark(event);
    if (link?.matches(':focus-visible')) showSoon(link, () => link === document.activeElement);
  });
  document.addEventListener('click', (event) => {
    const link = findMark(event);
    const hasModifier = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || pointer !== 'touch' || event.detail === 0 || hasModifier) return;
    event.preventDefault();
    void touch(link);
  });
}

if ('popover' in HTMLElement.prototype) start();
