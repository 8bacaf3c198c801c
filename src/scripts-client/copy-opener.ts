/** Gives the citations of a page their buttons when they come into view; until then nothing is loaded for them. */
const boxes = document.querySelectorAll('[data-cite]');
const observer = new IntersectionObserver(async (entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  observer.disconnect();
  const { addCopyButtons } = await import('./copy-works.ts');
  addCopyButtons(document.querySelectorAll<HTMLElement>('[data-cite]'));
});
for (const box of boxes) observer.observe(box);
