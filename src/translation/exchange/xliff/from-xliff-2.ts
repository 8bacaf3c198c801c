import type { Element } from 'xast';
import { commentMarks } from '../../comment-marks.ts';
import { foldSpace } from '../../fold-space.ts';
import type { Exchange, ExchangeUnit } from '../exchange-unit.ts';
import { toLines } from '../to-lines.ts';
import { childrenOf, textOf } from '../xml/read-xml.ts';
import { type FoundUnit, isPreserved, listUnits } from './list-units.ts';

/** What an XLIFF file of version 2 holds, whatever tools did to it; `root` is its `xliff` element. */
export function fromXliff2(root: Element): Exchange {
  const { srcLang, trgLang } = root.attributes;
  const units = listUnits(root, 'unit');
  const fixed = units.filter(({ isFixed }) => isFixed);
  const open = units.filter(({ isFixed }) => !isFixed);
  const [id] = childrenOf(root, 'file').map(({ attributes }) => attributes['id']);
  const partial = open.filter(({ element }) => isPartial(element));
  return {
    ...(srcLang && { sourceLang: srcLang }),
    ...(trgLang && { targetLang: trgLang }),
    ...(id && { document: id }),
    units: open.map(toUnit),
    warnings: [
      ...(fixed.length > 0 ? [`${fixed.length} units are not to be translated (translate="no"); left out`] : []),
      ...partial.map(
        ({ element }) => `unit “${element.attributes['id']}” is only translated in part; its translation is left out`,
      ),
    ],
  };
}

/** The segments of a unit and what stands between them. */
function partsOf({ children }: Element): Element[] {
  return children
    .filter((child) => child.type === 'element')
    .filter(({ name }) => name === 'segment' || name === 'ignorable');
}

/** Whether some of its segments have a translation and others none, though there are words in them. */
function isPartial(unit: Element): boolean {
  const segments = partsOf(unit).filter((part) => part.name === 'segment' && read(part, 'source').trim() !== '');
  const translated = segments.filter((part) => read(part, 'target').trim() !== '');
  return translated.length > 0 && translated.length < segments.length;
}

function toUnit(found: FoundUnit): ExchangeUnit {
  const { element } = found;
  const { id, name } = element.attributes;
  const notes = childrenOf(element, 'notes').flatMap((list) => childrenOf(list, 'note'));
  const previous = notes.find(({ attributes }) => attributes['category'] === 'previous');
  const target = isPartial(element) ? '' : readTarget(found);
  const unitId = id ?? name;
  return {
    ...(unitId && { id: unitId }),
    source: partsOf(element)
      .map((part) => read(part, 'source'))
      .join(''),
    target,
    state: toState(element, target),
    comments: notes.flatMap(toComments),
    ...(previous && { previous: textOf(previous) }),
    references: notes.filter(({ attributes }) => attributes['category'] === 'position').map((note) => textOf(note)),
  };
}

/** The translations of its parts in the order the translation has them; what stands between is as in the source. */
function readTarget({ element, isPreserved: isKept }: FoundUnit): string {
  const parts = partsOf(element).map((part, at) => {
    const [target] = childrenOf(part, 'target');
    const order = Number(target?.attributes['order'] ?? at + 1);
    const text = target || part.name === 'segment' ? read(part, 'target') : read(part, 'source');
    return { text, order, isKept: target ? isPreserved(target, { isPreserved: isKept }) : isKept };
  });
  const text = parts
    .toSorted((a, b) => a.order - b.order)
    .map((part) => part.text)
    .join('');
  if (text.trim() === '') return '';
  return parts.every((part) => part.isKept) ? text : foldSpace(text);
}

function read(part: Element, name: 'source' | 'target'): string {
  const [content] = childrenOf(part, name);
  return content ? textOf(content, readCode) : '';
}

/** What an inline code says to a reader; the text of those that have any is read on. */
function readCode({ name, attributes }: Element): string | undefined {
  if (name === 'cp') return readCodePoint(attributes['hex'] ?? '');
  if (name === 'ph' || name === 'sc' || name === 'ec') return attributes['equiv'] ?? '';
  return undefined;
}

function readCodePoint(hex: string): string {
  const point = Number.parseInt(hex, 16);
  return point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

const ranks = ['initial', 'translated', 'reviewed', 'final'];
const firstReviewed = ranks.indexOf('reviewed');

/** Of several segments the least; without a state it is `initial`, as the standard says. */
function toState(unit: Element, target: string): ExchangeUnit['state'] {
  if (target === '') return 'missing';
  const segments = childrenOf(unit, 'segment');
  const least = Math.min(...segments.map(({ attributes }) => ranks.indexOf(attributes['state'] ?? 'initial')));
  if (least >= firstReviewed) return 'reviewed';
  return segments.some(({ attributes }) => attributes['subState'] === 'concordance:stale') ? 'stale' : 'draft';
}

function toComments(note: Element): string[] {
  const category = note.attributes['category'] ?? '';
  if (category === 'position' || category === 'previous') return [];
  if (category === 'joined') return [commentMarks.joined];
  const mark = Object.entries(commentMarks).find(([name]) => name === category)?.[1] ?? '';
  return toLines(textOf(note, readCode)).map((line) => `${mark}${line}`);
}
