import type { Place } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import type { TokenTest } from '../tokens/start-test.ts';
import { hasOneSpace, isGlued, type Token } from '../tokens/tokenise.ts';

/** How many words may stand between the house and the code: “15 شارع التحرير، القاهرة 11511”. */
const mostTownWords = 3;
/** Tokens of the number of a house and of the end of its street's name. */
const reach = 8;

interface PostalCodes {
  /** “Hauptova 15, **110 00** Praha”: at `at`, behind a comma, a short number and a name. */
  readonly findBehindComma: (tokens: readonly Token[], at: number) => Place | undefined;
  /** “… شارع التحرير، القاهرة **11511**”: behind a house that ends at `house`. */
  readonly findBehindHouse: (tokens: readonly Token[], house: number) => Place | undefined;
}

/** Returns finders of postal codes behind the number of a house. */
export function createPostalCodeFinder({ units }: Pick<FigureLexicon, 'units'>, hasUnit: TokenTest): PostalCodes {
  const streets = createWordTable(units.streetWords);
  const functionWords = createWordTable(units.functionWords);

  return { findBehindComma, findBehindHouse };

  function findBehindComma(tokens: readonly Token[], at: number): Place | undefined {
    const code = readCode(tokens, at);
    if (code && tokens[code.to]?.text === ',' && isTown(tokens, code.to + 1))
      return hasStreet(tokens, code.to + 1) ? code : undefined;
    if (!code || !isTown(tokens, code.to)) return undefined;
    return isHouseBefore(tokens, at) || hasStreet(tokens, code.to) ? code : undefined;
  }

  function findBehindHouse(tokens: readonly Token[], house: number): Place | undefined {
    let hasComma = false;
    for (let at = house; at < house + reach; at++) {
      const code = hasComma ? readCode(tokens, at) : undefined;
      if (code && isTown(tokens, code.to)) return code;
      // Arabic names its towns first, and has no capitals.
      if (code && isEnd(tokens, code.to) && tokens[at - 1]?.kind === 'word') return code;
      if (/^[;:!?؟]$/u.test(tokens[at]?.text ?? '')) return undefined;
      hasComma ||= /^[,،]$/u.test(tokens[at]?.text ?? '');
    }
    return undefined;
  }

  /** “**1052** Budapest, Petőfi utca 12.”: the town, a comma, and a street before long. */
  function hasStreet(tokens: readonly Token[], town: number): boolean {
    const comma = tokens.slice(town, town + mostTownWords + 1).findIndex(({ text }) => text === ',');
    if (comma < 0) return false;
    const start = town + comma + 1;
    for (let at = start; at < start + reach; at++) {
      if (streets.match(tokens, at)) return true;
      if (/^[.;:!?]$/u.test(tokens[at]?.text ?? '')) return false;
    }
    return false;
  }

  function isTown(tokens: readonly Token[], at: number): boolean {
    const town = tokens[at];
    const isNamed = town?.kind === 'word' && /^\p{Lu}/u.test(town.text) && !isGlued(tokens, at);
    return isNamed && !hasUnit(tokens, at) && functionWords.match(tokens, at) === undefined;
  }
}

/** A postal code: four to six digits, or three and two: “1000”, “111 51”. */
function readCode(tokens: readonly Token[], at: number): Place | undefined {
  if (tokens[at]?.kind !== 'digits') return undefined;
  const [code, rest] = [tokens[at].text, tokens[at + 1]];
  if (/^\p{Nd}{4,6}$/u.test(code)) return { from: at, to: at + 1 };
  const isPair = /^\p{Nd}{3}$/u.test(code) && rest !== undefined && hasOneSpace(rest) && /^\p{Nd}{2}$/u.test(rest.text);
  return isPair ? { from: at, to: at + 2 } : undefined;
}

/** Whether a word with a capital, the short number of a house and a comma stand before `at`. */
function isHouseBefore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ',') return false;
  let house = at - 2;
  if (tokens[house]?.kind === 'word' && isGlued(tokens, house)) house--;
  while (house > at - reach && /^[/.\p{Pd}]$/u.test(tokens[house]?.text ?? '')) house--;
  if (!/^\p{Nd}{1,3}$/u.test(tokens[house]?.text ?? '')) return false;
  while (house > at - reach && /^[/\p{Pd}]$/u.test(tokens[house - 1]?.text ?? '')) house -= 2;
  let name = house - 1;
  while (name > at - reach && /^[.»“”"]$/u.test(tokens[name]?.text ?? '')) name--;
  const [street, before] = [tokens[name], tokens[name - 1]];
  return [street, before].some((token) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text));
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  return /^(?:[.,;:)،。]|)$/u.test(tokens[at]?.text ?? '');
}
