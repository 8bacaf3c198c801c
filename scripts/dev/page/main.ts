import type { CitedThing } from '../cite-things.ts';
import type { ShownFault } from '../fault-board.ts';
import { createFaultPanel } from './fault-panel.ts';
import { findThings } from './find-things.ts';
import { createIdPanel } from './id-panel.ts';
import style from './panels.css?inline';

// What `npm run dev` adds to each page; a build has nothing of it.
const host = document.createElement('concordance-dev');
host.lang = 'en';
host.dir = 'ltr';
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
root.adoptedStyleSheets = [sheet];

const open = (file: string) => fetch(`${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(file)}`);
const faults = createFaultPanel(open);
const ids = createIdPanel({
  ask: (things) => import.meta.hot?.send('concordance:cite', things),
  findFile: (thing) => import.meta.hot?.send('concordance:find', thing),
});
root.append(ids.element, faults.element);
document.body.append(host);

const show = (target: EventTarget | null) => {
  if (target instanceof Element && target !== host) ids.show(findThings(target, location.pathname));
};
document.addEventListener('pointerover', ({ target }) => show(target));
document.addEventListener('focusin', ({ target }) => show(target));
document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (key === 'Escape') return ids.hide();
  const isTyping =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
  if (key !== 'i' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return undefined;
  if (ids.focus()) event.preventDefault();
  return undefined;
});

import.meta.hot?.on('concordance:faults', (shown: readonly ShownFault[]) => faults.show(shown));
import.meta.hot?.on('concordance:cited', (things: readonly CitedThing[]) => ids.take(things));
import.meta.hot?.on('concordance:place', ({ place }: { place: string }) => void open(place));
const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const made = navigation?.serverTiming.find(({ name }) => name === 'content')?.description;
import.meta.hot?.send('concordance:page', {
  path: location.pathname,
  version: made === undefined ? Number.MAX_SAFE_INTEGER : Number(made),
});
