/**
 * Shows what a name or a figure of the text is, or what a mark means, when a reader rests on its link, by pointer or by keyboard, or touches
 * it; a second touch follows the link. The script that does it is loaded when a reader first meets such a link.
 */
const marks = 'a.entity-mark, a.figure-mark, a.mark, a.state-count';
let pointer = '';

async function ask(event: Event): Promise<void> {
  if (event instanceof PointerEvent && event.type === 'pointerdown') pointer = event.pointerType;
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(marks);
  if (!link) return;
  const isTouch = event.type === 'click' && pointer === 'touch';
  if (isTouch) event.preventDefault();
  try {
    const { askPreview } = await import('./previews.ts');
    await askPreview(link, event, isTouch);
  } catch {
    if (isTouch) location.assign(link.href);
  }
}

for (const type of ['pointerdown', 'pointerover', 'focusin', 'click']) document.addEventListener(type, ask);
