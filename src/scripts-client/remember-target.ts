const stored = 'concordance-reading-language';

/** Keeps the translation that the reader chose, and leads to it on the page of another document that has it too. */
export function rememberTarget(links: HTMLElement): void {
  const chosen = localStorage.getItem(stored);
  const link = [...links.querySelectorAll<HTMLAnchorElement>('a[data-target]')].find(
    ({ dataset }) => dataset['target'] === chosen,
  );
  if (link && !link.hasAttribute('aria-current')) location.replace(`${link.href}${location.search}${location.hash}`);
  links.addEventListener('click', ({ target }) => {
    const clicked = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-target]') : null;
    const language = clicked?.dataset['target'];
    if (language) localStorage.setItem(stored, language);
  });
}
