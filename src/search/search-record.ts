import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { cutTerms } from './cut-terms.ts';
import { toIndexWord } from './index-word.ts';
import type { IndexedPassage } from './to-passages.ts';

/** What one text of a record is of. */
interface RecordText {
  /** Of the passage within its record. */
  readonly place: number;
  readonly words: readonly string[];
}

/** What Pagefind gets as one page: a document, a part of the glossary or a written page, in one language. */
export interface SearchRecord {
  /** Its place among all records. */
  readonly number: number;
  readonly lang: string;
  readonly title: readonly string[];
  readonly texts: readonly RecordText[];
}

/** The records of each language, and its words that so many passages have that they say nothing. */
export interface LanguageRecords {
  readonly records: readonly SearchRecord[];
  readonly common: readonly string[];
  /** How many passages have words in it. */
  readonly passages: number;
}

/** A word that more than this part of the passages has, and more than `leastCommon` of them, is not in the index. */
const commonShare = 0.2;
const leastCommon = 2000;

/** The records of `groups` by language, in the alphabetical order of languages. */
export function toSearchRecords(groups: readonly (readonly IndexedPassage[])[]): Map<string, LanguageRecords> {
  const texts = new Map<string, SearchRecord[]>();
  for (const [number, group] of groups.entries()) {
    for (const record of toRecords(number, group)) {
      const list = texts.get(record.lang);
      if (list) list.push(record);
      else texts.set(record.lang, [record]);
    }
  }
  return new Map(
    [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([lang, records]) => [lang, leaveCommon(records)]),
  );
}

function toRecords(number: number, group: readonly IndexedPassage[]): SearchRecord[] {
  const languages = new Set(group.flatMap(({ passage }) => Object.keys(passage.texts)));
  const title = group[0]?.document?.title ?? {};
  return [...languages].map((lang) => ({
    number,
    lang,
    title: toWords(title[lang] ?? ''),
    texts: group.flatMap(({ passage }, place) => {
      const text = passage.texts[lang];
      return text === undefined ? [] : [{ place, words: toWords(text) }];
    }),
  }));
}

function toWords(text: string): string[] {
  return cutTerms(text).map(({ key }) => toIndexWord(key));
}

function leaveCommon(records: readonly SearchRecord[]): LanguageRecords {
  const counts = new Map<string, number>();
  let passages = 0;
  for (const { texts } of records) {
    passages += texts.length;
    for (const { words } of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.max(leastCommon, passages * commonShare);
  const common = new Set([...counts].filter(([, count]) => count > most).map(([word]) => word));
  const leave = (words: readonly string[]) => words.filter((word) => !common.has(word));
  return {
    common: [...common].sort(),
    passages,
    records: records.map((record) => ({
      ...record,
      title: leave(record.title),
      texts: record.texts.map(({ place, words }) => ({ place, words: leave(words) })),
    })),
  };
}

/** The page that Pagefind reads: each text stands behind an empty anchor, so that a word's place says its passage. */
export function toRecordHtml({ lang, title, texts }: SearchRecord): string {
  const heading: Element[] = title.length > 0 ? [toElement('h1', {}, `${title.join(' ')} `)] : [];
  const body = texts.flatMap(({ place, words }) => [
    toElement('a', { id: `p${place}` }),
    { type: 'text' as const, value: ` ${words.join(' ')} ` },
  ]);
  const main: Element = {
    type: 'element',
    tagName: 'main',
    properties: { dataPagefindBody: '' },
    children: [...heading, ...body],
  };
  const page: Root = {
    type: 'root',
    children: [{ type: 'element', tagName: 'html', properties: { lang }, children: [main] }],
  };
  return toHtml(page);
}

function toElement(tagName: string, properties: Element['properties'], text = ''): Element {
  return { type: 'element', tagName, properties, children: text === '' ? [] : [{ type: 'text', value: text }] };
}
