import type { Page } from 'playwright-core';

/** The text spacing of WCAG 1.4.12, as a reader's own stylesheet would set it. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

export function widenSpacing(page: Page): Promise<void> {
  return page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, spacing);
}

/** What on the page, as it stands, is wider than the screen, cut off, scrolls without a name, or stands on other text. */
export function findLayoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(measureLayout);
}

function measureLayout(): string[] {
  const say = (element: Element | null, what: string) =>
    `${what}: <${element?.localName} class="${element?.getAttribute('class') ?? ''}"> ${element?.textContent?.trim().replace(/\s+/gu, ' ').slice(0, 40)}`;
  const faults: string[] = [];
  const page = document.documentElement;

  // What only a screen reader is to have is clipped to nothing; the way past the menus waits above the page.
  const hidden = [...document.querySelectorAll('*')].filter(
    (element) => getComputedStyle(element).clipPath === 'inset(50%)' || element.matches('.skip'),
  );
  const isOffered = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    !hidden.some((part) => part.contains(element));
  const isBeyond = (element: Element) => element.getBoundingClientRect().right > innerWidth + 1;
  if (page.scrollWidth > innerWidth) {
    const wide = [...document.body.querySelectorAll('*')].filter((element) => isOffered(element) && isBeyond(element));
    const [inner = null] = wide.filter((element) => ![...element.children].some(isBeyond));
    faults.push(say(inner, `the page needs ${page.scrollWidth} px of ${innerWidth}`));
  }
  const isNamed = (box: Element) =>
    box.matches('[role="region"][tabindex="0"]:is([aria-label], [aria-labelledby])') &&
    box.querySelector('table') !== null;
  for (const box of document.body.querySelectorAll('*')) {
    if (!isOffered(box)) continue;
    const { overflowX, overflowY } = getComputedStyle(box);
    const isWide = overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0;
    const isLong = /hidden|clip/u.test(overflowY) && box.scrollHeight > box.clientHeight + 2 && box.clientHeight > 0;
    if (isWide && !/auto|scroll/u.test(overflowX)) faults.push(say(box, 'cut at its side'));
    else if (isWide && !isNamed(box)) faults.push(say(box, 'scrolls sideways without a name'));
    if (isLong) faults.push(say(box, 'cut below'));
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: { rect: DOMRect; parent: Element }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || !isOffered(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 1) lines.push({ rect, parent });
  }
  // What a drawing says, the table below it says too.
  for (const { rect, parent } of lines)
    if (rect.left < -1 && !parent.closest('[tabindex="0"], svg')) faults.push(say(parent, 'begins beyond the edge'));
  const sorted = lines.toSorted((a, b) => a.rect.top - b.rect.top);
  for (const [index, { rect, parent }] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.rect.top >= rect.bottom) break;
      const high = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
      const wide = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      // Letters are lower than the box of their line, which may reach into the next one.
      const isOver = wide > 2 && high > 0.4 * Math.min(rect.height, other.rect.height);
      if (isOver) faults.push(`${say(parent, 'text on text')} / ${other.parent.textContent?.trim().slice(0, 40)}`);
    }
  }
  return [...new Set(faults)];
}
