import type { Mention } from '../../../model/mention.ts';
import type { Message } from '../../../model/message.ts';
import type { Range } from '../../../model/span.ts';
import type { PairContext } from '../pair-context.ts';
import { tell } from '../tell.ts';
import { checkCountries } from './check-countries.ts';
import { checkOpenNames } from './check-open-names.ts';
import { foldName } from './fold-name.ts';
import type { MentionMatch } from './match-mentions.ts';

/** Endings of adjectives and cases take up to three letters. */
const mostEnding = 3;
const leastStem = 3;

/** What the document names and the translation does not, and what it names by another name than the glossary does. */
export function checkNames(pair: PairContext, matches: readonly MentionMatch[]): Message[] {
  const found = new Set(matches.map(({ source }) => source.entity));
  const lost = new Map<string, Mention>();
  const named = new Set([...found].filter((entity) => entity !== undefined));
  const countries = checkCountries(pair, named);
  for (const mention of pair.source.mentions) {
    if (mention.entity === undefined || found.has(mention.entity) || lost.has(mention.entity)) continue;
    if (countries.told.has(mention)) continue;
    if (!isSaidSomehow(pair, mention.entity) && !isCountrySaid(pair, mention)) lost.set(mention.entity, mention);
  }
  const stranger = lost.size === 1 ? findStranger(pair, matches) : undefined;
  const told = new Set<string>();
  return [
    ...countries.messages,
    ...checkOpenNames(pair),
    ...[...lost].map(([entity, mention]) => tellLost(pair, entity, mention, stranger)),
    ...matches.flatMap(({ target }) => {
      if (target.entity === undefined || told.has(target.entity) || !isForeign(pair, target)) return [];
      told.add(target.entity);
      return [tellName(pair, target.entity, target.text, target)];
    }),
  ];
}

/** Whether the text has a name of the entity, or of what it stands for, that was not read as one. */
function isSaidSomehow({ target, tools: { namesOf, standsFor } }: PairContext, entity: string): boolean {
  const meant = standsFor(entity);
  const names = [entity, ...(meant === undefined ? [] : [meant])].flatMap((id) => namesOf(id, target.lang));
  const words = foldName(target.text);
  return names.some((name) => isSaid(name, words));
}

/** Whether the text names the country that a mention does by its capital, or by an adjective within a longer name. */
function isCountrySaid({ source, target, tools }: PairContext, mention: Mention): boolean {
  const codes = tools.countriesOf(mention, source.lang);
  return codes.some((code) => tools.isCountryNamed(code, target.text, target.lang));
}

/** The one name of the translation that stands for none of the document, where no other of the document is left. */
function findStranger({ source, target }: PairContext, matches: readonly MentionMatch[]): Mention | undefined {
  const sources = new Set(matches.map((match) => match.source));
  const targets = new Set(matches.map((match) => match.target));
  const isOpen = source.mentions.some((mention) => mention.entity === undefined && !sources.has(mention));
  const free = target.mentions.filter((mention) => mention.entity === undefined && !targets.has(mention));
  return !isOpen && free.length === 1 ? free[0] : undefined;
}

function tellLost(pair: PairContext, entity: string, mention: Mention, stranger: Mention | undefined): Message {
  const { source, target, tools } = pair;
  const own = findName(target.text, [mention.text, ...tools.namesOf(entity, source.lang)]);
  const isAlike = stranger?.type === mention.type && stranger.form === mention.form && mention.form === 'name';
  const written = own ?? (isAlike ? stranger : undefined);
  if (written) return tellName(pair, entity, mention.text, written);
  return tell('name-lost', `the document names “${mention.text}”, the translation does not`);
}

function tellName({ target, tools }: PairContext, entity: string, named: string, at: Range): Message {
  const [label] = tools.namesOf(entity, target.lang);
  const written = target.text.slice(at.start, at.end);
  const advice =
    label === undefined ? `the glossary has no name for it in “${target.lang}”` : `the glossary calls it “${label}”`;
  const what = named === written ? '' : ` for what the document calls “${named}”`;
  return tell('term-inconsistent', `the translation says “${written}”${what}; ${advice}`, { at });
}

/** Whether a name is only the one that the document’s language, or English, has, though the translation’s has its own. */
function isForeign({ source, target, tools: { namesOf } }: PairContext, { entity, text, form }: Mention): boolean {
  const own = entity === undefined ? [] : namesOf(entity, target.lang);
  const words = foldName(text);
  if (
    entity === undefined ||
    form !== 'name' ||
    own.length === 0 ||
    own.some((name) => isSaid(name, words) || isSaid(text, foldName(name)))
  )
    return false;
  const others = [source.lang, 'en'].filter((lang) => lang !== target.lang).flatMap((lang) => namesOf(entity, lang));
  return others.some((name) => foldName(name) === words);
}

/** Whether the words have the name in some form: its beginning, for the endings of cases and of adjectives. */
function isSaid(name: string, words: string): boolean {
  const folded = foldName(name);
  if (folded === '') return false;
  const [first = ''] = folded.split(' ').sort((a, b) => b.length - a.length);
  const stem = first.slice(0, Math.max(leastStem, first.length - mostEnding));
  const isSpaced = !/\p{Script=Han}/u.test(folded);
  return isSpaced
    ? ` ${words} `.includes(first.length < leastStem ? ` ${folded} ` : ` ${stem}`)
    : words.includes(folded);
}

/** The first of the names that stands in the text. */
function findName(text: string, names: readonly string[]): Range | undefined {
  for (const name of names) {
    const start = text.indexOf(name);
    if (start >= 0) return { start, end: start + name.length };
  }
  return undefined;
}
