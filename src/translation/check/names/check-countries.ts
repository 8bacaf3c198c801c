import type { Mention } from '../../../model/mention.ts';
import type { Message } from '../../../model/message.ts';
import type { PairContext } from '../pair-context.ts';
import { tell } from '../tell.ts';
import { foldName } from './fold-name.ts';

/** Names of one country mostly begin alike in the languages of one script: Persia, Perse. */
const sameStart = 4;

/** What a country of the document has become: another country, or nothing. */
interface CountryFindings {
  readonly messages: readonly Message[];
  /** The mentions of the document that have been dealt with. */
  readonly told: ReadonlySet<Mention>;
}

/** The countries that the document names and the translation does not, by name, adjective, capital or city. */
export function checkCountries(pair: PairContext, matched: ReadonlySet<string>): CountryFindings {
  const { source, target, tools } = pair;
  const lost = new Map<string, Mention[]>();
  for (const mention of source.mentions) {
    if (mention.entity !== undefined && matched.has(mention.entity)) continue;
    const codes = tools.countriesOf(mention, source.lang);
    if (codes.length === 0 || codes.some((code) => tools.isCountryNamed(code, target.text, target.lang))) continue;
    const key = codes.join(' ');
    lost.set(key, [...(lost.get(key) ?? []), mention]);
  }
  const strangers = findStrangers(pair);
  const messages: Message[] = [];
  const told = new Set<Mention>();
  for (const [first, ...more] of lost.values()) {
    const other = strangers.shift();
    if (!first || (!other && isSaidOtherwise(pair, first))) continue;
    for (const mention of [first, ...more]) told.add(mention);
    messages.push(other ? tellChanged(first, other) : tellLost(first));
  }
  return { messages, told };
}

/** Whether it is the glossary's to say that it is lost, or a word alike or another place may be a name for it: England. */
function isSaidOtherwise({ target, tools }: PairContext, { entity, text }: Mention): boolean {
  if (entity !== undefined) return true;
  const start = foldName(text).slice(0, sameStart);
  const isAlike = ` ${foldName(target.text)}`.includes(` ${start}`);
  return (
    isAlike ||
    target.mentions.some((mention) => isUnknownPlace(mention) && tools.countriesOf(mention, target.lang).length === 0)
  );
}

function isUnknownPlace({ entity, type }: Mention): boolean {
  return entity === undefined && type === 'place';
}

/** The first mention of each country that the translation names and the document does not. */
function findStrangers({ source, target, tools }: PairContext): Mention[] {
  const seen = new Set<string>();
  return target.mentions.filter((mention) => {
    const codes = tools.countriesOf(mention, target.lang);
    const key = codes.join(' ');
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return !codes.some((code) => tools.isCountryNamed(code, source.text, source.lang));
  });
}

function tellChanged({ text }: Mention, other: Mention): Message {
  return tell('name-changed', `the document names “${text}”, the translation “${other.text}”`, { at: other });
}

function tellLost({ text }: Mention): Message {
  return tell('name-lost', `the document names “${text}”, the translation does not`);
}
