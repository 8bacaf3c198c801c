import type { MDXInstance } from 'astro';
import { findElements, toAttributes } from '../../commentary/find-elements.ts';
import { toTree } from '../../commentary/to-tree.ts';

/** An example of the guide: the file as an author wrote it, and as Astro renders it. */
export interface GuideExample {
  readonly text: string;
  readonly Content: MDXInstance<Record<string, never>>['Content'];
}

/** The examples of the authoring guide by the names of their files. */
export function listGuideExamples(): Map<string, GuideExample> {
  const texts = import.meta.glob<string>('./examples/*.mdx', { query: '?raw', import: 'default', eager: true });
  const rendered = import.meta.glob<MDXInstance<Record<string, never>>>('./examples/*.mdx', { eager: true });
  return new Map(
    Object.entries(rendered).map(([path, { Content }]) => {
      const name = path.slice('./examples/'.length, -'.mdx'.length);
      return [name, { text: (texts[path] ?? '').trim(), Content }];
    }),
  );
}

/** The examples that a guide shows, one after another as in it, as one text of commentary. */
export function toGuideText(guide: string, examples: ReadonlyMap<string, GuideExample>): string {
  const shown = findElements(toTree(guide)).filter(({ name }) => name === 'Example');
  return shown.map((element) => examples.get(toAttributes(element).get('name') ?? '')?.text ?? '').join('\n\n');
}
