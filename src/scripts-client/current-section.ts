/** Points out in the contents the section that is being read: the last whose heading is in the upper third, or above. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
let isAsked = false;

function point(): void {
  isAsked = false;
  const isReached = ({ hash }: HTMLAnchorElement) =>
    (document.getElementById(hash.slice(1))?.getBoundingClientRect().top ?? innerHeight) < innerHeight / 3;
  const current = links.findLast(isReached);
  for (const link of links) {
    if (link === current) link.ariaCurrent = 'true';
    else link.removeAttribute('aria-current');
  }
}

function pointSoon(): void {
  if (!isAsked) requestAnimationFrame(point);
  isAsked = true;
}

addEventListener('scroll', pointSoon, { passive: true });
pointSoon();
