import { componentRules } from '../../commentary/components.ts';
import { findElements, type JsxElement } from '../../commentary/find-elements.ts';
import { toTree } from '../../commentary/to-tree.ts';
import { toBody } from '../../pipeline/mdx/parse-front-matter.ts';
import type { TextEdit } from './text-edit.ts';

/** What an attribute has to be for its value to hold ids of entities. */
const kinds: ReadonlySet<string> = new Set(['entity', 'entities', 'subject']);

/**
 * The edits that make every reference of a commentary to the entity `from` one to `to`; nothing else in it changes.
 * @throws a `VFileMessage` with its place where the text is not MDX.
 */
export function replaceInCommentary(text: string, from: string, to: string): TextEdit[] {
  return findElements(toTree(toBody(text))).flatMap((element) =>
    findRanges(element, from).flatMap(({ start, end }) => replaceWord(text, start, end, from, to)),
  );
}

/** Where the source of each attribute that names the entity says it; of a short form, what stands before its words. */
function findRanges(element: JsxElement, from: string): { start: number; end: number }[] {
  const rules: Readonly<Record<string, { readonly kind: string }>> =
    componentRules[element.name ?? '']?.attributes ?? {};
  return element.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || !kinds.has(rules[attribute.name]?.kind ?? '')) return [];
    if (typeof attribute.value !== 'string' || !attribute.value.split(/\s+/u).includes(from)) return [];
    const { start, end } = attribute.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return [];
    // Behind the attribute's own name, which may be spelled as the id is.
    const skipped = element.data?.shortForm === undefined ? attribute.name.length : 0;
    return [{ start: start.offset + skipped, end: end.offset }];
  });
}

/** The id wherever it stands in the range as a word of its own. */
function replaceWord(text: string, start: number, end: number, from: string, to: string): TextEdit[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${from}(?![\\p{L}\\p{N}-])`, 'gu');
  return [...text.slice(start, end).matchAll(pattern)].map(({ index }) => ({
    start: start + index,
    end: start + index + from.length,
    text: to,
  }));
}
