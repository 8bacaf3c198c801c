import type { Element } from 'xast';
import { foldSpace } from '../../fold-space.ts';
import type { Exchange, ExchangeUnit } from '../exchange-unit.ts';
import { toLines } from '../to-lines.ts';
import { childrenOf, textOf } from '../xml/read-xml.ts';
import { type FoundUnit, isPreserved, listUnits } from './list-units.ts';

/** What an XLIFF file of version 1.0 to 1.2 holds; `root` is its `xliff` element. */
export function fromXliff1(root: Element): Exchange {
  const [file] = childrenOf(root, 'file');
  const { 'source-language': sourceLang, 'target-language': targetLang, original } = file?.attributes ?? {};
  const units = listUnits(root, 'trans-unit');
  const fixed = units.filter(({ isFixed }) => isFixed);
  const open = units.filter(({ isFixed, element }) => !isFixed && element.attributes['restype'] !== headerOfPo);
  return {
    ...(sourceLang && { sourceLang }),
    ...(targetLang && { targetLang }),
    ...(original && { document: original }),
    units: open.map(toUnit),
    warnings: fixed.length > 0 ? [`${fixed.length} units are not to be translated (translate="no"); left out`] : [],
  };
}

/** How converters from PO mark the header of the file, which they write as a unit. */
const headerOfPo = 'x-gettext-domain-header';

function toUnit({ element, ...outer }: FoundUnit): ExchangeUnit {
  const { id, resname } = element.attributes;
  const [source] = childrenOf(element, 'source');
  const [target] = childrenOf(element, 'target');
  const words = target ? textOf(target, readCode) : '';
  const unitId = resname ?? id;
  return {
    ...(unitId && { id: unitId }),
    source: source ? textOf(source, readCode) : '',
    target: target && isPreserved(target, outer) ? words : foldSpace(words),
    state: toState(element, target),
    comments: childrenOf(element, 'note').flatMap((note) => toLines(textOf(note))),
    references: [],
  };
}

/** Codes of the tool that wrote them hold no words; `g` and `mrk` stand around some. */
function readCode({ name }: Element): string | undefined {
  return nativeCodes.has(name) ? '' : undefined;
}

const nativeCodes = new Set(['bpt', 'ept', 'it', 'ph', 'x', 'bx', 'ex']);
const reviewedStates = new Set(['final', 'signed-off']);

function toState(unit: Element, target: Element | undefined): ExchangeUnit['state'] {
  if (!target || textOf(target).trim() === '') return 'missing';
  const isReviewed = unit.attributes['approved'] === 'yes' || reviewedStates.has(target.attributes['state'] ?? '');
  return isReviewed ? 'reviewed' : 'draft';
}
