import type { Element } from 'xast';
import { ContentError } from '../../../pipeline/mdx/content-error.ts';
import { isJoined } from '../../comment-marks.ts';
import type { ExchangeDocument, ExchangeUnit } from '../exchange-unit.ts';
import { element, findUnwritable, toTextNodes, toWritable, toXmlText } from '../xml/write-xml.ts';

/** Sentences that one translation says, with the id of the first. */
type Pair = ExchangeUnit & { readonly id: string };

/**
 * The translations of a document as TMX 1.4b, the memory that other tools read; sentences without one are left out.
 * Sentences that were put into one stand together, and a translation whose document changed since stands with the words
 * it was made for, so that every pair is true. Characters that XML cannot hold become U+FFFD in notes.
 * @throws {ContentError} where a sentence or its translation holds such a character.
 */
export function toTmx({ slug, sourceLang, targetLang, units }: ExchangeDocument): string {
  const header = element(
    'header',
    {
      creationtool: 'Concordance',
      creationtoolversion: '1',
      segtype: 'sentence',
      'o-tmf': 'gettext PO',
      adminlang: 'en',
      srclang: sourceLang,
      datatype: 'plaintext',
    },
    element('prop', { type: 'x-document' }, { type: 'text', value: slug }),
  );
  const body = joinUnits(units).map((pair) =>
    toTu(pair, [sourceLang, targetLang], `content/translations/${slug}.${targetLang}.po`),
  );
  return toXmlText(element('tmx', { version: '1.4' }, header, element('body', {}, body)), {
    type: 'doctype',
    name: 'tmx',
    system: 'tmx14.dtd',
  });
}

/** The pairs of a memory, in order. */
function joinUnits(units: ExchangeDocument['units']): Pair[] {
  const pairs: Pair[] = [];
  let isOpen = false;
  for (const unit of units) {
    const before = pairs.at(-1);
    const isSaidBefore: boolean = isOpen && isJoined(unit);
    if (isSaidBefore && before) pairs.splice(-1, 1, { ...before, source: `${before.source} ${unit.source}` });
    else if (unit.target !== '') pairs.push({ ...unit, source: unit.previous ?? unit.source });
    isOpen = isSaidBefore || unit.target !== '';
  }
  return pairs;
}

function toTu(
  { id, source, target, state, comments, references }: Pair,
  [from, to]: [string, string],
  file: string,
): Element {
  const notes = [...comments, ...references.map((reference) => `${positionMark}${reference}`)];
  return element(
    'tu',
    { tuid: id },
    notes.map((line) => element('note', {}, toTextNodes(toWritable(line), neverNeeded))),
    element('prop', { type: 'x-state' }, { type: 'text', value: state }),
    toTuv(from, source, id, file),
    toTuv(to, target, id, file),
  );
}

/** How a note begins that says where the document has a sentence. */
export const positionMark = 'position: ';

function toTuv(lang: string, text: string, id: string, file: string): Element {
  const found = findUnwritable(text);
  if (found) {
    throw new ContentError(`“${id}” holds ${found}, which TMX cannot hold; export XLIFF or PO, or take it out`, file);
  }
  return element('tuv', { 'xml:lang': lang }, element('seg', {}, toTextNodes(text, neverNeeded)));
}

function neverNeeded(hex: string): Element {
  throw new Error(`U+${hex} was let through`);
}
