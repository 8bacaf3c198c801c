import type { Processor } from 'unified';
import { shortFormsFromMarkdown } from './from-markdown.ts';
import { shortForms } from './syntax.ts';

/** A remark plugin that reads the short forms of `<Entity>`, `<Cite>` and `<Figure>`: `[[china]]`, `[@s-…]`, `[@f-…]`. */
export function remarkShortForms(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), shortForms()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), shortFormsFromMarkdown()];
}
