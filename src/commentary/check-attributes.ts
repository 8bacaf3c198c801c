import type { ComponentRule } from './component-rule.ts';
import { type Fault, toFault } from './fault.ts';
import type { JsxElement } from './find-elements.ts';
import { findNearest } from './nearest.ts';

type Attribute = JsxElement['attributes'][number];

/** What is wrong with the attributes of an element by their names: computed, unknown, or missing. */
export function checkAttributes(
  element: JsxElement,
  rule: ComponentRule,
  attributes: ReadonlyMap<string, unknown>,
): Fault[] {
  const unknown = element.attributes.flatMap((attribute) =>
    'name' in attribute && attributes.has(attribute.name) && !(attribute.name in rule.attributes)
      ? [{ attribute, nearest: findMeant(attribute.name, element, rule) }]
      : [],
  );
  // What is only misspelled is not missing as well.
  const meant = new Set(unknown.map(({ nearest }) => nearest));
  return [
    ...element.attributes.filter(isComputed).map((attribute) => toComputed(element, attribute)),
    ...listMissing(element, rule, meant),
    ...unknown.map(({ attribute, nearest }) => toUnknown(element, rule, attribute, nearest)),
  ];
}

function isComputed(attribute: Attribute): boolean {
  return attribute.type !== 'mdxJsxAttribute' || Boolean(attribute.value && typeof attribute.value === 'object');
}

function toComputed(element: JsxElement, attribute: Attribute): Fault {
  const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
  const cure = 'write it as plain text in quotes, so that it can be checked';
  const place = attribute.position ?? element.position;
  return toFault('computed-attribute', `<${element.name}> “${name}” is computed`, place, { cure });
}

/** The attribute that a wrong name is nearest to, of those that the element does not have yet. */
function findMeant(name: string, { attributes }: JsxElement, rule: ComponentRule): string | undefined {
  const taken = new Set(attributes.flatMap((found) => ('name' in found ? [found.name] : [])));
  return findNearest(
    name.toLowerCase(),
    Object.keys(rule.attributes).filter((known) => !taken.has(known)),
  );
}

function listMissing(
  element: JsxElement,
  { attributes, example }: ComponentRule,
  meant: ReadonlySet<unknown>,
): Fault[] {
  const given = new Set(element.attributes.flatMap((found) => ('name' in found ? [found.name] : [])));
  return Object.entries(attributes)
    .filter(([name, { required }]) => required && !given.has(name) && !meant.has(name))
    .map(([name]) =>
      toFault('missing-attribute', `<${element.name}> has no “${name}”`, element.position, {
        cure: `write ${example}`,
      }),
    );
}

function toUnknown(element: JsxElement, rule: ComponentRule, attribute: Attribute, nearest: string | undefined): Fault {
  const name = 'name' in attribute ? attribute.name : '';
  const value =
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? attribute.value : undefined;
  const known = Object.keys(rule.attributes).map((one) => `“${one}”`);
  const cure = nearest ? `did you mean “${nearest}”?` : `take it out; there is ${known.join(', ')}`;
  return toFault('unknown-attribute', `<${element.name}> knows no “${name}”`, attribute.position ?? element.position, {
    cure,
    ...(nearest && attribute.position && { replacement: value === undefined ? nearest : `${nearest}="${value}"` }),
  });
}
