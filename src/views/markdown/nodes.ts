import type { BlockContent, Heading, List, Paragraph, PhrasingContent, Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

export function toText(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function toLink(url: string, value: string): PhrasingContent {
  return { type: 'link', url, children: [toText(value)] };
}

export function toParagraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** `depth` is from 1; what is below the sixth is at the sixth. */
export function toHeading(depth: number, value: string): Heading {
  const level = Math.min(Math.max(depth, 1), 6) as Heading['depth'];
  return { type: 'heading', depth: level, children: [toText(value)] };
}

export function toList(items: readonly (readonly BlockContent[])[]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children: [...children] })),
  };
}

/** Markdown with tables of GFM. */
export function toMarkdownText(children: Root['children']): string {
  const extensions = [gfmTableToMarkdown({ tablePipeAlign: false })];
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions });
}
