import { toHtml } from 'hast-util-to-html';

/** The card of a figure for another page. */
interface Embedded {
  /** Full address of the card. */
  readonly address: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
}

/** The HTML that sets a card into another page: it loads when it is scrolled to, and runs nothing. */
export function toEmbedSnippet({ address, title }: Embedded): string {
  return toHtml({
    type: 'element',
    tagName: 'iframe',
    properties: {
      src: address,
      title,
      width: 480,
      height: 600,
      loading: 'lazy',
      // Without its origin the card could not load its own typeface.
      sandbox: ['allow-same-origin', 'allow-popups', 'allow-popups-to-escape-sandbox'],
    },
    children: [],
  });
}
