import { createCopyButton } from './create-copy-button.ts';

/** Puts a button after each citation in the boxes, named by the heading over it, that copies it as it stands. */
export function addCopyButtons(boxes: Iterable<HTMLElement>): void {
  for (const box of boxes) {
    const { copy = '', copied = '', copyFailed = '' } = box.dataset;
    for (const citation of box.querySelectorAll('.citation-text')) {
      const what = citation.previousElementSibling?.textContent;
      const button = createCopyButton({
        label: copy,
        copied,
        failed: copyFailed,
        ...(what && { what }),
        toText: () => citation.textContent,
        status: box.querySelector('[role="status"]'),
      });
      citation.after(button);
    }
  }
}
