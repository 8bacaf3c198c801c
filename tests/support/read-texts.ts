import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);

export interface PageText {
  /** White space folded; never empty. */
  readonly text: string;
  /** The language it is read in. */
  readonly lang: string | undefined;
  /** Whether an element around it says which way it runs, other than the page itself. */
  readonly hasDirection: boolean;
  /** The attribute that holds it, for what is not between tags. */
  readonly attribute?: string;
  readonly element: string;
}

interface Around {
  readonly lang: string | undefined;
  readonly hasDirection: boolean;
}

/** Attributes whose words a reader sees or hears, as HTML's parser names them. */
const spoken = ['title', 'alt', 'placeholder', 'ariaLabel', 'ariaDescription', 'ariaRoleDescription', 'ariaValueText'];
/** What holds no words for readers: code and data. */
const wordless = ['script', 'style', 'template', 'code', 'kbd'];

/** Everything on a built page that is read by eye or ear: its text nodes and the attributes with words, in order. */
export function readTexts(dist: string, file: string): PageText[] {
  return listTexts(parser.parse(readFileSync(join(dist, file), 'utf8')), { lang: undefined, hasDirection: false });
}

function listTexts(node: Root | Element, around: Around): PageText[] {
  return node.children.flatMap((child) => {
    if (child.type === 'text') {
      const text = fold(child.value);
      const element = node.type === 'element' ? node.tagName : '';
      return text === '' ? [] : [{ text, ...around, element }];
    }
    if (child.type !== 'element' || wordless.includes(child.tagName)) return [];
    return [...listAttributes(child, toAround(child, around)), ...listTexts(child, toAround(child, around))];
  });
}

function listAttributes({ tagName, properties }: Element, around: Around): PageText[] {
  const isDescription = properties['name'] === 'description';
  return [...spoken, ...(isDescription ? ['content'] : [])].flatMap((attribute) => {
    const text = fold(String(properties[attribute] ?? ''));
    return text === '' ? [] : [{ text, ...around, attribute, element: tagName }];
  });
}

function toAround({ tagName, properties }: Element, around: Around): Around {
  const isDirected = properties['dir'] !== undefined || tagName === 'bdi';
  return {
    lang: properties['lang'] === undefined ? around.lang : String(properties['lang']),
    hasDirection: tagName !== 'html' && (isDirected || around.hasDirection),
  };
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
