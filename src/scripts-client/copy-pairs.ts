import { toProvenanceText } from '../views/citation/to-provenance-text.ts';
import { createCopyButton } from './create-copy-button.ts';

/** The states of translations that a person answers for. */
const answeredFor = ['reviewed', 'human'];

/** Gives every pair a button that copies it with all a reader of the copy must know. */
export function copyPairs(frame: HTMLElement): void {
  const { copy = '', copied = '', copyFailed = '', source = '', caveat = '' } = frame.dataset;
  const status = frame.querySelector('[data-copy-status]');
  for (const pair of frame.querySelectorAll<HTMLElement>('.pair')) {
    const what = [...pair.querySelectorAll('.pair-number')].map(toWords).join(', ');
    const toText = () => toPairText(pair, source, caveat);
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

function toPairText(pair: HTMLElement, source: string, caveat: string): string {
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
    caveat: target && !answeredFor.includes(pair.dataset['state'] ?? '') ? caveat : undefined,
  });
}

/** The words of an element without those of a button that was put into it. */
function toWords(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const button of copy.querySelectorAll('.copy-button')) button.remove();
  return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
