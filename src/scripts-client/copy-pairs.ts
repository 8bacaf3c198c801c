import { toProvenanceText } from '../views/citation/to-provenance-text.ts';
import { createCopyButton } from './create-copy-button.ts';

/** Gives every pair a button that copies it with all a reader of the copy must know. */
export function copyPairs(frame: HTMLElement): void {
  const { copy = '', copied = '', copyFailed = '', source = '' } = frame.dataset;
  const status = frame.querySelector('[data-copy-status]');
  for (const pair of frame.querySelectorAll('.pair')) {
    const what = toWords(pair.querySelector('.pair-number'));
    const toText = () => toPairText(pair, source);
    const button = createCopyButton({ label: copy, copied, failed: copyFailed, what, toText, status });
    const facts = [...pair.querySelectorAll('.pair-facts')];
    (facts.at(-1) ?? pair.querySelector('.pair-text'))?.append(' ', button);
  }
}

function toPairText(pair: Element, source: string): string {
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
