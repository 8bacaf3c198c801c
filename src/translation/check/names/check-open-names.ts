import type { Mention } from '../../../model/mention.ts';
import type { Message } from '../../../model/message.ts';
import type { PairContext } from '../pair-context.ts';
import { tell } from '../tell.ts';
import { foldName } from './fold-name.ts';
import { isResembling } from './is-resembling.ts';

type Resembles = (a: string, b: string) => boolean;

const leastLetters = 3;
const clearLetters = 4;

/**
 * People and cities of the document that the translation does not name, and people it calls otherwise; only where both are
 * in Latin letters.
 */
export function checkOpenNames(pair: PairContext): Message[] {
  const { source, target, tools } = pair;
  const hasCases = () => [source.lang, target.lang].some(tools.hasCases);
  const resembles: Resembles = (a, b) => isResembling(a, b, hasCases);
  const words = isLatin(target.text) ? toWords(target.text) : [];
  const told = new Set<string>();
  return source.mentions.flatMap((mention) => {
    if (
      !(isOpenPerson(mention) || isOpenCity(pair, mention)) ||
      words.length === 0 ||
      !isLatin(mention.text) ||
      told.has(mention.text)
    )
      return [];
    told.add(mention.text);
    return tellPerson(mention, words, target.mentions, resembles);
  });
}

function tellPerson(
  { text }: Mention,
  words: readonly string[],
  mentions: readonly Mention[],
  resembles: Resembles,
): Message[] {
  const names = toWords(text);
  const found = names.filter((name) => words.some((word) => resembles(name, word)));
  if (names.length > 0 && found.length === 0)
    return [tell('name-lost', `the document names “${text}”, the translation does not`)];
  const lost = names.filter((name) => name.length >= clearLetters && !found.includes(name));
  const other = lost.length === 0 ? undefined : findNamesake(names, found, mentions, resembles);
  if (!other) return [];
  return [tell('name-lost', `the document names “${text}”, the translation “${other.text}”`, { at: other })];
}

/** A person of the translation with one of the names, and with another that is none of them. */
function findNamesake(
  names: readonly string[],
  found: readonly string[],
  mentions: readonly Mention[],
  resembles: Resembles,
): Mention | undefined {
  return mentions.filter(isOpenPerson).find(({ text }) => {
    const own = toWords(text);
    const isShared = own.some((word) => found.some((name) => resembles(name, word)));
    const isOther = own.some((word) => word.length >= clearLetters && !names.some((name) => resembles(name, word)));
    return isShared && isOther && own.length === names.length;
  });
}

function isOpenPerson({ entity, type, form }: Mention): boolean {
  return entity === undefined && type === 'person' && form === 'name';
}

/** A place of one word that is no country, and is no city which the translation names in its own way. */
function isOpenCity(pair: PairContext, mention: Mention): boolean {
  const { source, target, tools } = pair;
  const { entity, type, form, text } = mention;
  if (entity !== undefined || type !== 'place' || form !== 'name' || /[\s’']/u.test(text)) return false;
  if (/^\p{Lu}+$/u.test(text) || tools.countriesOf(mention, source.lang).length > 0) return false;
  const zones = tools.zonesOf(text, source.lang);
  const own = target.mentions.flatMap((each) => tools.zonesOf(each.text, target.lang));
  return !zones.some((zone) => own.includes(zone)) && !hasStrangePlace(pair);
}

/** Whether the translation names a place whose name is like none of the document: it may be the other's own, Lüttich, Liège. */
function hasStrangePlace({ source, target }: PairContext): boolean {
  const words = toWords(source.text);
  return target.mentions.some(
    ({ type, form, text }) =>
      type === 'place' &&
      form === 'name' &&
      !toWords(text).some((name) => words.some((word) => isResembling(name, word, () => false))),
  );
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && !/[\p{L}--\p{Script=Latin}]/v.test(text);
}

function toWords(text: string): string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word.length >= leastLetters);
}
