import { createCopyButton } from './create-copy-button.ts';

/** Puts under every citation of a frame a button that copies it. */
function copyCitations(frame: HTMLElement): void {
  const { copy = '', copied = '', copyFailed = '' } = frame.dataset;
  const status = frame.querySelector('[data-copy-status]');
  for (const citation of frame.querySelectorAll('.citation-text')) {
    const lines = [...citation.querySelectorAll('.citation-line')];
    const toText = () => lines.map(({ textContent }) => `${textContent}\n`).join('');
    citation.after(createCopyButton({ label: copy, copied, failed: copyFailed, toText, status }));
  }
}

for (const frame of document.querySelectorAll<HTMLElement>('[data-citations]')) copyCitations(frame);
