import type { Element, Root } from 'hast';
import { isHidden, isNamedAsFurniture, roleOf } from './html-parts.ts';
import { type Measure, measureOf } from './measure-elements.ts';

/** From this share of a page's words on, what it marks as its main part is believed. */
const leastShare = 0.2;
/** From this share on of an article's words in links, it only leads to another page. */
const mostLinked = 0.5;

/** The parts that a page itself marks as its document: its main part, or else its articles. Empty where it marks none. */
export function findMainParts(tree: Root, measures: ReadonlyMap<Element | Root, Measure>): readonly Element[] {
  const { words } = measureOf(measures, tree);
  const isEnough = (parts: readonly Element[]) =>
    parts.length > 0 && parts.reduce((sum, part) => sum + measureOf(measures, part).words, 0) >= words * leastShare;
  const mains = listOutermost(tree, isMain).filter((part) => measureOf(measures, part).words > 0);
  if (isEnough(mains)) return mains;
  const articles = listOutermost(tree, isArticle).filter((part) => !isLead(measureOf(measures, part)));
  return isEnough(articles) ? articles : [];
}

/** Whether most words of an article are links, as where it only leads to another page. */
export function isLead({ words, linked }: Measure): boolean {
  return words === 0 || linked / words >= mostLinked;
}

function isMain({ tagName, properties }: Element): boolean {
  return tagName === 'main' || roleOf(properties) === 'main';
}

function isArticle(element: Element): boolean {
  const { tagName, properties } = element;
  return (tagName === 'article' || roleOf(properties) === 'article') && !isNamedAsFurniture(element);
}

/** The elements for which `isMeant` holds and that stand in no other such one, nor in anything hidden. */
function listOutermost(node: Root | Element, isMeant: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element' || isHidden(child)) return [];
    return isMeant(child) ? [child] : listOutermost(child, isMeant);
  });
}
