import type { Root } from 'mdast';
import { checkAttributes } from './check-attributes.ts';
import { checkNesting } from './check-nesting.ts';
import { checkValue } from './check-value.ts';
import type { ComponentRule } from './component-rule.ts';
import { componentRules } from './components.ts';
import type { Evidence } from './evidence.ts';
import { type Fault, toFault } from './fault.ts';
import { findElements, type JsxElement, toAttributes } from './find-elements.ts';
import { findImports } from './find-imports.ts';
import { findMisspelt } from './find-misspelt.ts';
import { findUnravelled } from './find-unravelled.ts';
import { findNearest } from './nearest.ts';
import { sayRightsOnce } from './say-rights-once.ts';

/**
 * What is wrong with the citing components of an authored text, in reading order; nothing where all of them
 * point at evidence and quote it word for word. Components that the text imports are the author's own affair.
 */
export function checkReferences(tree: Root, evidence: Evidence): Fault[] {
  const imported = findImports(tree);
  const isImported = ({ name }: JsxElement) => imported.has(name?.split('.')[0] ?? '');
  const unravelled = findUnravelled(tree);
  const faults = findElements(tree)
    .filter((element) => !isImported(element))
    .flatMap((element) => {
      const rule = componentRules[element.name ?? ''];
      if (!rule) return [toUnknownComponent(element)];
      const isInLine = element.type === 'mdxJsxTextElement' && !unravelled.has(element);
      return checkElement(element, rule, { evidence, isInLine });
    });
  const nested = checkNesting(tree, (element) => !isImported(element));
  const sorted = [...faults, ...nested, ...findMisspelt(tree)].sort(
    (a, b) => a.start.line - b.start.line || a.start.column - b.start.column,
  );
  return sayRightsOnce(sorted, evidence.unquotable);
}

function toUnknownComponent({ name, position }: JsxElement): Fault {
  const known = Object.keys(componentRules);
  const nearest = findNearest(name ?? '', known);
  const cure = nearest ? `did you mean <${nearest}>?` : `known are ${known.map((one) => `<${one}>`).join(', ')}`;
  return toFault('unknown-component', `<${name}> is not a component`, position, { cure });
}

interface Around {
  readonly evidence: Evidence;
  /** Whether other words stand beside it. */
  readonly isInLine: boolean;
}

function checkElement(element: JsxElement, rule: ComponentRule, { evidence, isInLine }: Around): Fault[] {
  const attributes = toAttributes(element);
  const faults = [
    ...checkAttributes(element, rule, attributes),
    ...Object.entries(rule.attributes).flatMap(([name, expected]) =>
      attributes.has(name) ? checkValue({ element, name, expected, attributes, evidence }) : [],
    ),
  ];
  if (isInLine && rule.isBlock(attributes)) {
    const reason = `this <${element.name}> makes a block and cannot stand inside a line`;
    const cure = `put it on lines of its own: ${rule.example}`;
    faults.push(toFault('block-in-line', reason, element.position, { cure }));
  }
  return faults;
}
