export interface CopyButton {
  readonly label: string;
  readonly copied: string;
  readonly failed: string;
  /** What this one copies, for those who do not see where it stands. */
  readonly what?: string;
  /** The text to copy, made when it is asked for. */
  readonly toText: () => string;
  /** Where the outcome is said to screen readers. */
  readonly status: Element | null;
}

/** A button that copies a text, and says for two seconds whether the browser did. */
export function createCopyButton({ label, copied, failed, what, toText, status }: CopyButton): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-button';
  button.textContent = label;
  if (what) button.setAttribute('aria-label', `${label}: ${what}`);
  button.addEventListener('click', async () => {
    const isCopied = await navigator.clipboard.writeText(toText()).then(
      () => true,
      () => false,
    );
    const outcome = isCopied ? copied : failed;
    if (status) status.textContent = outcome;
    button.textContent = outcome;
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
  return button;
}
