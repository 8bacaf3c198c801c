import type { Nodes, Root } from 'mdast';
import { componentRules } from './components.ts';
import { type Fault, toFault } from './fault.ts';
import { isComponent, type JsxElement } from './find-elements.ts';

/**
 * What stands inside a component that cannot hold it, or inside a link: a link in a link, words where all is evidence, a
 * note in a note. `isOurs` says whether a component is one of the site's.
 */
export function checkNesting(tree: Root, isOurs: (element: JsxElement) => boolean): Fault[] {
  return visit(tree, []);

  function visit(node: Nodes, around: readonly string[]): Fault[] {
    const faults: Fault[] = [];
    let inside = around;
    if (isComponent(node) && isOurs(node)) {
      faults.push(...checkPlace(node, around), ...checkContent(node));
      inside = [...around, node.name ?? ''];
    } else if (node.type === 'link' || node.type === 'linkReference') inside = [...around, 'link'];
    const children: readonly Nodes[] = 'children' in node ? node.children : [];
    return [...faults, ...children.flatMap((child) => visit(child, inside))];
  }
}

/** `around` are the components that it stands in, from without, and “link” for a link. */
function checkPlace(element: JsxElement, around: readonly string[]): Fault[] {
  const outer = around.findLast(
    (name) => name === 'link' || name === 'Note' || componentRules[name]?.holds === 'words',
  );
  if (outer === undefined) return [];
  const written = element.data?.shortForm ?? `<${element.name}>`;
  if (outer === 'link' || componentRules[outer]?.holds === 'words') {
    const where = outer === 'link' ? 'a link' : `<${outer}>, which makes a link`;
    const cure = 'put it before or behind it; a link cannot hold another';
    return [toFault('nested-component', `${written} stands inside ${where}`, element.position, { cure })];
  }
  if (outer !== 'Note') return [];
  if (componentRules[element.name ?? '']?.isWide) {
    const cure = 'put it behind </Note>';
    return [
      toFault(
        'nested-component',
        `${written} stands inside <Note>, whose margin is too narrow for it`,
        element.position,
        { cure },
      ),
    ];
  }
  if (element.name !== 'Note') return [];
  const cure = 'end the first with </Note> before the second begins';
  return [toFault('nested-component', '<Note> stands inside <Note>', element.position, { cure })];
}

/** Words in a component that shows only what the evidence says would be lost. */
function checkContent(element: JsxElement): Fault[] {
  const rule = componentRules[element.name ?? ''];
  const isBlank = element.children.every((child) => child.type === 'text' && child.value.trim() === '');
  if (rule?.holds !== 'nothing' || isBlank) return [];
  const reason = `<${element.name}> stands around words, but shows only what the evidence says`;
  return [toFault('needless-content', reason, element.position, { cure: `take them out: ${rule.example}` })];
}
