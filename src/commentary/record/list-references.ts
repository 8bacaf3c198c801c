import type { Root } from 'mdast';
import { componentRules } from '../components.ts';
import { findElements, type JsxElement, toAttributes } from '../find-elements.ts';
import { findImports } from '../find-imports.ts';
import { splitReferences, toReferenceKind } from '../references.ts';

/** One thing of the evidence that a component names. */
export interface AuthoredReference {
  readonly element: JsxElement;
  /** The attribute that names it. */
  readonly attribute: string;
  /** What the attribute names several of, where it may. */
  readonly list?: 'figures' | 'entities';
  readonly kind: 'segment' | 'figure' | 'entity';
  /** As it is written: an id, perhaps after its briefing. */
  readonly text: string;
  /** The language in which a sentence is quoted, where the component says one. */
  readonly lang?: string;
  /** The words of a sentence that are quoted, where the component says them. */
  readonly quoted?: string;
}

const kinds: Readonly<Record<string, AuthoredReference['kind'] | 'subject'>> = {
  segment: 'segment',
  figure: 'figure',
  figures: 'figure',
  entity: 'entity',
  entities: 'entity',
  subject: 'subject',
};

/** What the components of an authored text name, in reading order; those that the text imports are left out. */
export function listReferences(tree: Root): AuthoredReference[] {
  const imported = findImports(tree);
  return findElements(tree)
    .filter(({ name }) => !imported.has(name?.split('.')[0] ?? ''))
    .flatMap(listOfElement);
}

function listOfElement(element: JsxElement): AuthoredReference[] {
  const rules = componentRules[element.name ?? '']?.attributes ?? {};
  const attributes = toAttributes(element);
  const find = (kind: string) => [...attributes].find(([name]) => rules[name]?.kind === kind)?.[1];
  const [lang, quoted] = [find('language'), find('words')];
  return [...attributes].flatMap(([attribute, value = '']) => {
    const rule = rules[attribute]?.kind ?? '';
    const kind = kinds[rule];
    if (kind === undefined || value === '') return [];
    const list = rule === 'figures' || rule === 'entities' ? rule : undefined;
    const names = list ? splitReferences(value) : [value];
    return names.map((text): AuthoredReference => {
      const own = kind === 'subject' ? toReferenceKind(text) : kind;
      const said = own === 'segment' ? { ...(lang && { lang }), ...(quoted && { quoted }) } : {};
      return { element, attribute, kind: own, text, ...(list && { list }), ...said };
    });
  });
}
