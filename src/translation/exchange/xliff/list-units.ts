import type { Element } from 'xast';

/** A unit with what the elements around it say of it. */
export interface FoundUnit {
  readonly element: Element;
  /** Whether it is not to be translated. */
  readonly isFixed: boolean;
  /** Whether its white space counts. */
  readonly isPreserved: boolean;
}

/** The units of an XLIFF file, called `name` in its version, in order. */
export function listUnits(root: Element, name: string): FoundUnit[] {
  return walk(root, { isFixed: false, isPreserved: false });

  function walk(element: Element, outer: Omit<FoundUnit, 'element'>): FoundUnit[] {
    const own = {
      isFixed: readFlag(element, 'translate', 'no', outer.isFixed),
      isPreserved: isPreserved(element, outer),
    };
    if (element.name === name) return [{ element, ...own }];
    return element.children.flatMap((child) => (child.type === 'element' ? walk(child, own) : []));
  }
}

/** Whether the white space of an element counts, as it says itself or as what is around it does. */
export function isPreserved(element: Element, outer: Pick<FoundUnit, 'isPreserved'>): boolean {
  return readFlag(element, 'xml:space', 'preserve', outer.isPreserved);
}

function readFlag({ attributes }: Element, name: string, value: string, outer: boolean): boolean {
  const own = attributes[name];
  return own === undefined || own === null ? outer : own === value;
}
