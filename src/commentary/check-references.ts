import type { Root } from 'mdast';
import { checkValue } from './check-value.ts';
import { type AttributeRule, type ComponentRule, componentRules } from './components.ts';
import type { Evidence } from './evidence.ts';
import { type Fault, toFault } from './fault.ts';
import { findElements, type JsxElement, toAttributes } from './find-elements.ts';
import { findImports } from './find-imports.ts';
import { findNearest } from './nearest.ts';

/**
 * What is wrong with the citing components of an authored text, in reading order; nothing where all of them
 * point at evidence and quote it word for word. Components that the text imports are the author's own affair.
 */
export function checkReferences(tree: Root, evidence: Evidence): Fault[] {
  const imported = findImports(tree);
  return findElements(tree)
    .filter((element) => !imported.has(element.name?.split('.')[0] ?? ''))
    .flatMap((element) => {
      const rule = componentRules[element.name ?? ''];
      return rule ? checkElement(element, rule, evidence) : [toUnknownComponent(element)];
    });
}

function toUnknownComponent(element: JsxElement): Fault {
  const known = Object.keys(componentRules);
  const nearest = findNearest(element.name ?? '', known);
  const cure = nearest ? `did you mean <${nearest}>?` : `known are ${known.map((name) => `<${name}>`).join(', ')}`;
  return toFault('unknown-component', `<${element.name}> is not a component; ${cure}`, element.position?.start);
}

function checkElement(element: JsxElement, rule: ComponentRule, evidence: Evidence): Fault[] {
  const attributes = toAttributes(element);
  const place = element.position?.start;
  const faults = [
    ...checkComputed(element),
    ...checkNames(element, rule, attributes),
    ...Object.entries(rule.attributes).flatMap(([name, expected]) =>
      attributes.has(name) ? checkValue({ element, name, expected, attributes, evidence }) : [],
    ),
  ];
  if (element.type === 'mdxJsxTextElement' && rule.isBlock(attributes)) {
    const reason = `this <${element.name}> makes a block and cannot stand inside a line; put it on lines of its own`;
    faults.push(toFault('block-in-line', `${reason}: ${rule.example}`, place));
  }
  return faults;
}

function checkComputed(element: JsxElement): Fault[] {
  return element.attributes.flatMap((attribute) => {
    const isComputed = attribute.type !== 'mdxJsxAttribute' || (attribute.value && typeof attribute.value === 'object');
    if (!isComputed) return [];
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const reason = `<${element.name}> “${name}” is computed; write it as plain text in quotes, so that it can be checked`;
    return [toFault('computed-attribute', reason, attribute.position?.start ?? element.position?.start)];
  });
}

function checkNames(element: JsxElement, rule: ComponentRule, attributes: ReadonlyMap<string, unknown>): Fault[] {
  const computed = new Set(element.attributes.flatMap((found) => ('name' in found ? [found.name] : [])));
  const isMissing = ([name, { required }]: [string, AttributeRule]) => required && !computed.has(name);
  const missing = Object.entries(rule.attributes)
    .filter(isMissing)
    .map(([name]) => ['missing-attribute', `<${element.name}> has no “${name}”; write ${rule.example}`] as const);
  const unknown = [...attributes.keys()]
    .filter((name) => !(name in rule.attributes))
    .map((name) => ['unknown-attribute', `<${element.name}> knows no “${name}”; write ${rule.example}`] as const);
  return [...missing, ...unknown].map(([ruleId, reason]) => toFault(ruleId, reason, element.position?.start));
}
