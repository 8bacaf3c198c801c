import { toProvenanceText } from './to-provenance-text.ts';

/** Gives every pair a button that copies it with all a reader of the copy must know. */
export function copyPairs(frame: HTMLElement): void {
  const { copy = '', copied = '', copyFailed = '', source = '' } = frame.dataset;
  const status = frame.querySelector('[data-copy-status]');
  for (const pair of frame.querySelectorAll('.pair')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'pair-copy';
    button.textContent = copy;
    button.setAttribute('aria-label', `${copy}: ${pair.querySelector('.pair-number')?.textContent?.trim() ?? ''}`);
    const facts = [...pair.querySelectorAll('.pair-facts')];
    (facts.at(-1) ?? pair.querySelector('.pair-text'))?.append(' ', button);
    button.addEventListener('click', async () => {
      const isCopied = await navigator.clipboard.writeText(toText(pair, source)).then(
        () => true,
        () => false,
      );
      if (status) status.textContent = isCopied ? copied : copyFailed;
      button.textContent = isCopied ? copied : copyFailed;
      setTimeout(() => {
        button.textContent = copy;
      }, 2000);
    });
  }
}

function toText(pair: Element, source: string): string {
  const original = pair.querySelector<HTMLElement>('.segment');
  const target = pair.querySelector<HTMLElement>('.pair-target');
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return toProvenanceText({
    original: toWords(original),
    originalLang: original?.lang ?? '',
    translation: target
      ? { text: toWords(target), lang: target.lang, state: toWords(pair.querySelector('.pair-state')) }
      : undefined,
    said: toWords(pair.querySelector('.pair-said')),
    source,
    address: `${page}#${original?.id ?? ''}`,
  });
}

function toWords(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
