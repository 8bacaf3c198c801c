import type { Page } from 'playwright-core';

/** One stop of the focus, as it is measured while the focus is there. */
export interface Stop {
  /** Its place among all that the keyboard should reach, in document order; -1 for what is not among them. */
  readonly index: number;
  readonly name: string;
  readonly faults: readonly string[];
}

/**
 * Names all that the keyboard should reach on the page as it stands, in document order, and keeps the list in the page.
 * A group of radio buttons is one stop, at the one that is chosen.
 */
export function listStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';
    const root = document.querySelector('dialog:modal') ?? document;
    const isStop = (element: HTMLElement) => {
      const isChosen =
        !(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked || isFirst(element);
      return element.tabIndex >= 0 && isChosen && !element.matches(':disabled') && isSeen(element);
    };
    const isFirst = ({ name, form }: HTMLInputElement) =>
      document.querySelector(`input[name="${name}"]:checked`) === null && form !== undefined;
    const isSeen = (element: HTMLElement) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const stops = [...root.querySelectorAll<HTMLElement>(selector)].filter(isStop);
    for (const [index, stop] of stops.entries()) stop.dataset['stop'] = String(index);
    return stops.map((stop) => stop.outerHTML.replace(/\s+/gu, ' ').slice(0, 90));
  });
}

/** Presses `key` until the focus has left the page, or `limit` times, and returns where the focus was. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', limit: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < limit) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(measureFocus);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** What is wrong with how the focus shows itself where it is now; nothing where the page has no focus. */
function measureFocus(): Stop | undefined {
  const least = { outline: 2, contrast: 3 };
  const focus = document.activeElement;
  if (!(focus instanceof HTMLElement) || focus === document.body) return undefined;
  // What is drawn in the place of a control that is itself invisible shows the focus for it.
  const shown = focus.matches('input') && getComputedStyle(focus).opacity === '0' ? focus.closest('label') : focus;
  const element = shown ?? focus;
  const style = getComputedStyle(element);
  const faults: string[] = [];

  const toRgb = (colour: string) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!context) return [0, 0, 0, 0];
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const toLight = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = toRgb(colour)
      .slice(0, 3)
      .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const findGround = (from: Element | null): string => {
    for (let at = from; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (toRgb(backgroundColor)[3] === 255) return backgroundColor;
    }
    return 'white';
  };

  const width = Number.parseFloat(style.outlineWidth);
  if (style.outlineStyle === 'none' || width < least.outline) {
    faults.push(`its outline is ${style.outlineStyle} ${style.outlineWidth}`);
  } else {
    const [a = 0, b = 0] = [toLight(style.outlineColor), toLight(findGround(element.parentElement))].sort(
      (x, y) => y - x,
    );
    const contrast = (a + 0.05) / (b + 0.05);
    if (contrast < least.contrast) faults.push(`its outline has a contrast of ${contrast.toFixed(1)}`);
  }

  const rects = [...element.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  const isFree = (x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element) || hit === element.closest('label'));
  };
  const points = rects.flatMap(({ left, right, top, bottom }) =>
    [0.1, 0.5, 0.9].flatMap((across) =>
      [0.2, 0.5, 0.8].map((down) => [left + (right - left) * across, top + (bottom - top) * down] as const),
    ),
  );
  const seen = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  const free = seen.filter(([x, y]) => isFree(x, y));
  if (free.length === 0) faults.push('nothing of it can be seen');
  else if (free.length < seen.length / 2) faults.push('something stands before it');

  const reach = width + Number.parseFloat(style.outlineOffset);
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const box = at.getBoundingClientRect();
    const cut = rects.filter((rect) => rect.left - reach < box.left - 0.5 || rect.right + reach > box.right + 0.5);
    if (cut.length > 0) faults.push(`its outline is cut by .${at.className}`);
  }
  return {
    index: Number(focus.dataset['stop'] ?? -1),
    name: focus.outerHTML.replace(/\s+/gu, ' ').slice(0, 90),
    faults,
  };
}
