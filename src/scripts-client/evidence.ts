/**
 * Shows a cited sentence over the text instead of jumping to it in the list below. Without this script, or in a
 * browser without pop-overs, the links lead to the list.
 */
const popover = document.getElementById('evidence-popover');
const sentence = popover?.querySelector('.evidence-popover-sentence');

function show(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.evidence-link') : null;
  const isPlainClick = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const cited = link && document.getElementById(link.hash.slice(1));
  if (!cited || !sentence || !isPlainClick || typeof popover?.showPopover !== 'function') return;
  event.preventDefault();
  sentence.replaceChildren(...Array.from(cited.childNodes, (node) => node.cloneNode(true)));
  popover.showPopover();
  popover.focus({ preventScroll: true });
}

if (popover && sentence) document.addEventListener('click', show);
