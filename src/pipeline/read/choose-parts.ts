import type { Element, Root } from 'hast';
import { findMainParts, isLead } from './find-main-parts.ts';
import { sections } from './html-elements.ts';
import { findLandmark, isHidden, isNamedAsFurniture, isPlaceLink, isWordless, type PartReason } from './html-parts.ts';
import { type Measure, measureElements, measureOf } from './measure-elements.ts';

/** What of a page is read, and what is not. */
export interface PageParts {
  /** Whether an element is left out with all it holds. */
  readonly isLeftOut: (element: Element) => boolean;
  /** Whether words right in this element are left out, because only something within it is read. */
  readonly isAround: (element: Element) => boolean;
  /** The words that are left out, by reason. */
  readonly words: ReadonlyMap<PartReason, number>;
  /** Whether all of a page with links was read, since neither its marks nor its make show what its document is. */
  readonly isUnsure: boolean;
}

/** A part by its name or its links is left out only where it has less than this share of the words. */
const mostOfPage = 0.4;
const list = { links: 3, linked: 0.7 } as const;
const lists = new Set('ul ol dl div table td tr center p section span font'.split(' '));

/** Chooses what of a page is its document. A page without marks of its own is read whole but for what is surely no part of it. */
export function chooseParts(tree: Root, isWholePage: boolean): PageParts {
  const measures = measureElements(tree);
  const parts = findMainParts(tree, measures);
  const mains = parts.length > 0 ? [...findTitle(tree, parts, measures), ...parts] : parts;
  const isMain = new Set(mains);
  const around = listAround(tree, isMain);
  const whole =
    mains.reduce((sum, part) => sum + measureOf(measures, part).words, 0) || measureOf(measures, tree).words;
  const left = new Set<Element>();
  const words = new Map<PartReason, number>();

  const findReason = (element: Element, inMain: boolean, inSection: boolean): PartReason | undefined => {
    if (isHidden(element)) return 'hidden';
    const measure = measureOf(measures, element);
    const landmark = around.has(element) ? undefined : findLandmark(element, inSection);
    if (landmark) return landmark;
    if (!inMain && !around.has(element)) return 'outside';
    const isSmall = measure.words < whole * mostOfPage && !measure.hasTitle && !around.has(element);
    if (isSmall && isNamedAsFurniture(element)) return 'named';
    if (!isSmall || !isWholePage) return undefined;
    if (mains.length === 0) return isLinkList(element, measure) ? 'links' : undefined;
    return element.tagName === 'article' && isLead(measure) ? 'links' : undefined;
  };

  const visit = (node: Root | Element, inMain: boolean, inSection: boolean): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const isIn = inMain || mains.length === 0 || isMain.has(child);
      const isMute = isWordless(child) || isPlaceLink(child);
      const reason = isMute ? undefined : findReason(child, isIn, inSection);
      if (isMute || reason) left.add(child);
      if (reason) words.set(reason, (words.get(reason) ?? 0) + measureOf(measures, child).words);
      else if (!isMute) visit(child, isIn, inSection || sections.has(child.tagName));
    }
  };
  visit(tree, mains.length === 0, false);
  return {
    isLeftOut: (element) => left.has(element),
    isAround: (element) => mains.length > 0 && around.has(element),
    words,
    isUnsure: isWholePage && mains.length + words.size === 0 && measureOf(measures, tree).links >= list.links,
  };
}

/** The main heading that stands before the parts of a page which have none; none of a menu or of the page's own frame. */
function findTitle(
  tree: Root,
  parts: readonly Element[],
  measures: ReadonlyMap<Element | Root, Measure>,
): readonly Element[] {
  if (parts.some((part) => measureOf(measures, part).hasTitle)) return [];
  const find = (node: Root | Element): Element | undefined => {
    for (const child of node.children) {
      if (child.type !== 'element' || isHidden(child) || findLandmark(child, false)) continue;
      const found = child.tagName === 'h1' ? child : find(child);
      if (found) return found;
    }
    return undefined;
  };
  const title = find(tree);
  return title ? [title] : [];
}

/** A list of links, as menus are on pages that do not mark them. */
function isLinkList({ tagName }: Element, { words, linked, links }: Measure): boolean {
  return lists.has(tagName) && links >= list.links && linked >= words * list.linked;
}

/** The elements that have one of `mains` within them. */
function listAround(tree: Root, mains: ReadonlySet<Element>): ReadonlySet<Element> {
  const around = new Set<Element>();
  const visit = (node: Root | Element): boolean => {
    let isAround = false;
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (mains.has(child) || visit(child)) isAround = true;
    }
    if (isAround && node.type === 'element') around.add(node);
    return isAround;
  };
  if (mains.size > 0) visit(tree);
  return around;
}
