import type { Element } from 'xast';
import { ContentError } from '../../../pipeline/mdx/content-error.ts';
import { type Exchange, type ExchangeUnit, memoryStates } from '../exchange-unit.ts';
import { isSameLanguage } from '../is-same-language.ts';
import { toLines } from '../to-lines.ts';
import { childrenOf, descendantsOf, textOf } from '../xml/read-xml.ts';
import { positionMark } from './to-tmx.ts';

/** The languages of the pair to take out of a memory, which may hold many. */
export interface Wanted {
  readonly sourceLang?: string;
  readonly targetLang?: string;
}

/**
 * What a TMX file holds in a pair of languages; the ones it names itself where it is asked for none. Codes of the tool
 * that wrote it are left out of the text, highlighted words stay.
 * @throws {ContentError} where it is no TMX, or names several languages and it is not said which are meant.
 */
export function fromTmx(root: Element, file: string, wanted: Wanted): Exchange {
  const [header] = childrenOf(root, 'header');
  const units = descendantsOf(root, 'tu');
  const languages = [...new Set(units.flatMap((tu) => childrenOf(tu, 'tuv').flatMap((tuv) => langOf(tuv) ?? [])))];
  const stated = header?.attributes['srclang'] ?? undefined;
  const sourceLang = wanted.sourceLang ?? (stated === '*all*' ? undefined : stated) ?? languages[0];
  const others = languages.filter((lang) => !sourceLang || !isSameLanguage(lang, sourceLang));
  const targetLang = wanted.targetLang ?? others[0];
  if (!wanted.targetLang && others.some((lang) => targetLang && !isSameLanguage(lang, targetLang))) {
    throw new ContentError(`it holds several languages (${others.join(', ')}); say which with --to`, file);
  }
  const document = header && childrenOf(header, 'prop').find(({ attributes }) => attributes['type'] === 'x-document');
  return {
    ...(sourceLang && { sourceLang }),
    ...(targetLang && { targetLang }),
    ...(document && { document: textOf(document) }),
    units: units.flatMap((tu) => toUnit(tu, sourceLang, targetLang) ?? []),
    warnings: [],
  };
}

function toUnit(tu: Element, sourceLang = '', targetLang = ''): ExchangeUnit | undefined {
  const source = readSeg(tu, sourceLang);
  if (source === undefined) return undefined;
  const id = tu.attributes['tuid'] ?? undefined;
  const notes = childrenOf(tu, 'note').map((note) => textOf(note));
  const state = childrenOf(tu, 'prop').find(({ attributes }) => attributes['type'] === 'x-state');
  const stated = state && textOf(state);
  return {
    ...(id && { id }),
    source,
    target: readSeg(tu, targetLang) ?? '',
    state: memoryStates.find((known) => known === stated) ?? 'unstated',
    comments: notes.filter((note) => !note.startsWith(positionMark)).flatMap(toLines),
    references: notes.flatMap((note) => (note.startsWith(positionMark) ? note.slice(positionMark.length) : [])),
  };
}

/** The words in a language; those of the very tag asked for before those of another region. */
function readSeg(tu: Element, lang: string): string | undefined {
  const variants = childrenOf(tu, 'tuv').filter((tuv) => isSameLanguage(langOf(tuv) ?? '', lang));
  const exact = variants.find((tuv) => langOf(tuv)?.toLowerCase() === lang.toLowerCase());
  const [seg] = [exact ?? variants[0]].flatMap((tuv) => (tuv ? childrenOf(tuv, 'seg') : []));
  return seg && textOf(seg, readCode);
}

/** `lang` is how TMX 1.1 said it. */
function langOf({ attributes }: Element): string | undefined {
  return (attributes['xml:lang'] ?? attributes['lang']) || undefined;
}

/** What a code of another tool says to a reader: nothing. */
function readCode({ name }: Element): string | undefined {
  return nativeCodes.has(name) ? '' : undefined;
}

const nativeCodes = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);
