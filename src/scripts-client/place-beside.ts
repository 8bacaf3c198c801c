/** Between the link and the card, and between the card and the edge of the window. CSS pixels. */
const gap = 4;

/** Puts `card` under `link`, or above it where there is more room, within the window; both scroll with the page. */
export function placeBeside(card: HTMLElement, link: HTMLElement): void {
  const [first] = link.getClientRects();
  if (!first) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const last = [...link.getClientRects()].at(-1) ?? first;
  const isAbove = last.bottom + gap + card.offsetHeight > clientHeight && first.top > clientHeight - last.bottom;
  const top = isAbove ? first.top - card.offsetHeight : last.bottom;
  const start = isAbove ? first.left : last.left;
  const left = Math.max(gap, Math.min(start, clientWidth - card.offsetWidth - gap));
  card.classList.toggle('preview-above', isAbove);
  card.style.setProperty('top', `${top + scrollY}px`);
  card.style.setProperty('left', `${left + scrollX}px`);
}
