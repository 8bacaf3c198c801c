import type { Element, Root, RootContent } from 'hast';
import { createTablePlaces } from '../../read/html-tables.ts';
import { type LooseText, toOneLine } from '../assemble-text.ts';
import { toSuperscript } from '../to-superscript.ts';

type Context = Pick<LooseText, 'kind' | 'depth' | 'table'>;

const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'table', 'ul', 'ol', 'div']);

interface DocxBlocks {
  readonly blocks: LooseText[];
  /** Footnotes, which stand at the end. */
  readonly notes: number;
  /** Items of numbered lists. */
  readonly numbered: number;
  /** As in `TablePlaces`. */
  readonly cut: number;
}

/** The blocks of a document as Mammoth writes it in HTML, with their numbers. */
export function findDocxBlocks(tree: Root): DocxBlocks {
  const found: LooseText[] = [];
  const counts = { notes: 0, numbered: 0 };
  const tables = createTablePlaces(tree);
  let text = '';

  const flush = (context: Context): void => {
    const line = toOneLine(text);
    text = '';
    if (line === '') return;
    const place = { unit: 'paragraph' as const, number: found.length + 1 };
    found.push({ ...context, text: line, places: [{ start: 0, place }] });
  };

  const visitAll = (children: readonly RootContent[], context: Context): void => {
    for (const child of children) {
      if (child.type === 'text') text += child.value;
      else if (child.type === 'element') visit(child, context);
    }
  };

  const visit = (element: Element, context: Context): void => {
    if (element.tagName === 'br') text += ' ';
    else if (element.tagName === 'sup') text += toRaised(element);
    else if (isNoteLink(element)) return;
    else if (!paragraphs.has(element.tagName)) visitAll(element.children, context);
    else if (context.kind === 'cell') {
      // A cell is one block, whatever stands in it.
      text += ' ';
      visitAll(element.children, context);
      text += ' ';
    } else visitBlock(element, context);
  };

  const visitBlock = (element: Element, context: Context): void => {
    if (isNote(element)) counts.notes += 1;
    if (element.tagName === 'ol') counts.numbered += countItems(element);
    flush(context);
    const inner = toContext(element, context, tables.placeOf(element));
    visitAll(element.children, inner);
    flush(inner);
  };

  const context: Context = { kind: 'paragraph' };
  visitAll(tree.children, context);
  flush(context);
  return { blocks: found, ...counts, cut: tables.cut };
}

function toContext({ tagName }: Element, { kind }: Context, table: Context['table']): Context {
  if (table) return { kind: 'cell', table };
  const depth = /^h[1-6]$/u.test(tagName) ? Number(tagName.charAt(1)) : undefined;
  return depth ? { kind: 'heading', depth } : { kind: tagName === 'li' ? 'item' : kind };
}

function isNote({ tagName, properties }: Element): boolean {
  return tagName === 'li' && isNoteId(properties['id']);
}

function countItems({ children }: Element): number {
  return children.filter((child) => child.type === 'element' && !isNoteId(child.properties['id'])).length;
}

/** Digits of their own for what stands raised; nothing for the mark of a note, which would lengthen a number. */
function toRaised({ children }: Element): string {
  if (children.some((child) => child.type === 'element' && isNoteLink(child))) return '';
  return toSuperscript(toText(children));
}

function toText(children: readonly RootContent[]): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? toText(child.children) : ''))
    .join('');
}

/** A link from the text to a note, or back: Mammoth names them so. */
function isNoteLink({ tagName, properties }: Element): boolean {
  return tagName === 'a' && /^#(?:footnote|endnote)-/u.test(String(properties['href'] ?? ''));
}

function isNoteId(id: unknown): boolean {
  return /^(?:footnote|endnote)-\d/u.test(String(id ?? ''));
}
