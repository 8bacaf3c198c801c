import { toProvenanceText } from '../views/citation/to-provenance-text.ts';
import { createCopyButton } from './create-copy-button.ts';

/** Gives every pair a button that copies it with all a reader of the copy must know. */
export function copyPairs(frame: HTMLElement): void {
  const { copy = '', copied = '', copyFailed = '', source = '' } = frame.dataset;
  const status = frame.querySelector('[data-copy-status]');
  for (const pair of frame.querySelectorAll('.pair')) {
    const what = [...pair.querySelectorAll('.pair-number')].map(toWords).join(', ');
    const toText = () => toPairText(pair, source);
    const button = createCopyButton({ label: copy, copied, failed: copyFailed, what, toText, status });
    findButtonPlace(pair)?.append(' ', button);
  }
}

/**
 * The last line of small print: below the original where the other column explains why it holds no translation. An
 * original that stands alone has it behind its words, so that the button does not lengthen every row.
 */
function findButtonPlace(pair: Element): Element | undefined {
  const isBelowOriginal = pair.querySelector('.pair-reason') !== null;
  const hasOther = pair.querySelector('.pair-translation') !== null;
  const columns = pair.querySelectorAll(hasOther && !isBelowOriginal ? '.pair-translation' : '.pair-original');
  const column = [...columns].at(-1);
  const facts = [...(column?.querySelectorAll('.pair-facts') ?? [])].at(-1);
  return facts ?? (isBelowOriginal ? addFacts(column) : column?.querySelector('.pair-text')) ?? undefined;
}

function addFacts(column: Element | undefined): Element {
  const facts = document.createElement('p');
  facts.className = 'pair-facts';
  column?.append(facts);
  return facts;
}

function toPairText(pair: Element, source: string): string {
  const originals = [...pair.querySelectorAll<HTMLElement>('.segment')];
  const [original] = originals;
  const target = pair.querySelector<HTMLElement>('.pair-target');
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return toProvenanceText({
    original: originals.map(toWords).join(' '),
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
