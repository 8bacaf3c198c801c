import type { Mention } from '../../model/mention.ts';
import { isSameWord, splitName } from './is-same-name.ts';
import type { NameReader } from './name-reader.ts';

type OpenMention = Pick<Mention, 'text' | 'type' | 'segment' | 'start' | 'end'>;

/**
 * By short name the full one of the same document, where there is one only: a family name of a person, the acronym that
 * stands in brackets behind an organisation.
 */
export function findFullNames(
  mentions: readonly OpenMention[],
  textOf: (segment: string) => string,
  reader: NameReader | undefined,
): Map<string, string> {
  const people = unique(mentions.filter(({ type, text }) => type === 'person' && splitName(text).length > 1));
  const short = unique(mentions.filter(({ text }) => splitName(text).length === 1));
  const found = new Map<string, string>();
  for (const name of short) {
    const owners = people.filter((full) => isSameWord(toFamilyName(full, reader), name, reader));
    const full = chooseOne(owners, reader) ?? findSpelledOut(name, mentions, textOf);
    if (full !== undefined && full !== name) found.set(name, full);
  }
  return found;
}

function unique(mentions: readonly OpenMention[]): string[] {
  return [...new Set(mentions.map(({ text }) => text))];
}

function toFamilyName(full: string, reader: NameReader | undefined): string {
  return splitName(full).at(reader?.isFamilyFirst ? 0 : -1) ?? '';
}

/** The only person among them, who may be named in several forms. */
function chooseOne(owners: readonly string[], reader: NameReader | undefined): string | undefined {
  const [first, ...others] = owners;
  if (first === undefined) return undefined;
  const isOne = others.every((other) => isSamePerson(first, other, reader));
  return isOne ? first : undefined;
}

function isSamePerson(a: string, b: string, reader: NameReader | undefined): boolean {
  const [first, second] = [splitName(a)[0] ?? '', splitName(b)[0] ?? ''];
  return isSameWord(first, second, reader);
}

/** The organisation that an acronym stands behind in brackets. */
function findSpelledOut(
  name: string,
  mentions: readonly OpenMention[],
  textOf: (segment: string) => string,
): string | undefined {
  if (!/^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(name)) return undefined;
  const full = mentions.find(
    ({ text, type, segment }) => type === 'organisation' && text !== name && isBefore(textOf(segment), text, name),
  );
  return full?.text;
}

function isBefore(sentence: string, full: string, name: string): boolean {
  return [`${full} (${name})`, `${full}(${name})`, `${full}（${name}）`].some((words) => sentence.includes(words));
}
