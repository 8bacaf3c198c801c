import type { Element } from 'xast';
import { commentMarks } from '../../comment-marks.ts';
import type { ExchangeDocument, ExchangeUnit } from '../exchange-unit.ts';
import { element, toTextNodes, toWritable, toXmlText } from '../xml/write-xml.ts';

type Unit = ExchangeDocument['units'][number];

/** How the states of a translation are called in XLIFF 2.0; those it does not tell apart are a sub-state. */
const states: Readonly<Record<ExchangeUnit['state'], { readonly state: string; readonly subState?: string }>> = {
  missing: { state: 'initial' },
  unstated: { state: 'initial' },
  draft: { state: 'translated', subState: 'concordance:draft' },
  stale: { state: 'translated', subState: 'concordance:stale' },
  reviewed: { state: 'reviewed' },
};

/**
 * A document and its translation as XLIFF 2.0, every sentence in its order, a unit each. What XML cannot hold is a `cp`
 * element in the words, as XLIFF has it, and U+FFFD in notes.
 */
export function toXliff({ slug, sourceLang, targetLang, original, units }: ExchangeDocument): string {
  const file = element('file', { id: slug, original: toWritable(original), canResegment: 'no' }, units.map(toUnit));
  return toXmlText(
    element(
      'xliff',
      { xmlns: 'urn:oasis:names:tc:xliff:document:2.0', version: '2.0', srcLang: sourceLang, trgLang: targetLang },
      file,
    ),
  );
}

function toUnit(unit: Unit): Element {
  const { id, source, target, state } = unit;
  const notes = toNotes(unit);
  return element(
    'unit',
    { id, 'xml:space': 'preserve' },
    notes.length > 0 ? element('notes', {}, notes) : [],
    element(
      'segment',
      { ...states[state] },
      element('source', {}, toTextNodes(source, toCodePoint)),
      target === '' ? [] : element('target', {}, toTextNodes(target, toCodePoint)),
    ),
  );
}

function toCodePoint(hex: string): Element {
  return element('cp', { hex });
}

function toNotes({ comments, references, previous }: Unit): Element[] {
  return [
    ...references.map((reference) => toNote({ category: 'position', appliesTo: 'source' }, reference)),
    ...(previous === undefined ? [] : [toNote({ category: 'previous', appliesTo: 'source' }, previous)]),
    ...comments.map(toComment),
  ];
}

/** What a marked line says under the name of its mark, any other as it is. */
function toComment(line: string): Element {
  const found = Object.entries(commentMarks).find(([, mark]) => line.startsWith(mark));
  if (!found) return toNote({ appliesTo: 'target' }, line);
  const [category, mark] = found;
  if (mark === commentMarks.joined) return toNote({ category }, 'said in the translation of the sentence before');
  return toNote({ category, appliesTo: 'target' }, line.slice(mark.length));
}

function toNote(attributes: Readonly<Record<string, string>>, text: string): Element {
  return element('note', attributes, toTextNodes(toWritable(text), toCodePoint));
}
