import { houseAdditions } from '../../../data/house-additions.ts';
import type { Place } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import type { TokenTest } from '../tokens/start-test.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { createPostalCodeFinder } from './find-postal-codes.ts';

/** Words of the longest name of a street, its marks included. */
const reach = 8;
const capital = /^[\p{Lu}\p{Lo}]/u;
const nameMark = /^[.'’"“”„«»\p{Pd}]$/u;
/** No house has a higher number. */
const longestNumber = 4;

/**
 * Returns a finder of numbers in addresses: of houses (“via Roma, 12”, “221 Baker Street”, “12, rue Hugo”) and, with the
 * dates of the text, within the names of streets (“rue du 4-Septembre”, “Platz des 18. März”).
 */
export function createAddressFinder({ units }: FigureLexicon, hasUnit: TokenTest) {
  const before = createWordTable(units.streetWords);
  const behind = createPhraseTable(
    units.streetsBehind.map((word) => [word, true] as const),
    { isCaseSensitive: true },
  );
  const singulars = new Set(units.streetWords);
  const linkers = createWordTable(units.streetLinkers);
  const countLinkers = createWordTable(units.linkers);
  const functionWords = createWordTable(units.functionWords);
  const articles = createWordTable(units.articles);
  const numbered = createWordTable(units.referencesBehind);
  const postalCodes = createPostalCodeFinder({ units }, hasUnit);
  const hasCapitalNouns = units.counted.noun === 'capital';

  return (tokens: readonly Token[], dates: readonly Place[]): readonly Place[] => {
    const dateAt = new Map(dates.map((date) => [date.from, date]));
    const places: Place[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const street = before.match(tokens, at);
      if (!street && tokens[at]?.kind !== 'digits' && !dateAt.has(at)) continue;
      const found = street
        ? [findHouseBefore(tokens, at), findInName(tokens, at, street.to, dateAt)]
        : [findHouse(tokens, at)];
      for (const place of [...found, findDateBefore(tokens, dateAt, at), postalCodes.findBehindComma(tokens, at)])
        if (place) places.push(place);
      const house = found.find((place) => place !== undefined);
      const code =
        house && !dateAt.has(house.from) ? postalCodes.findBehindHouse(tokens, Math.max(house.to, at)) : undefined;
      if (code) places.push(code);
    }
    return places;
  };

  /** “**24. veebruari** tänav”, “**Október 6.** utca”: a date right before the word for a street. */
  function findDateBefore(tokens: readonly Token[], dateAt: ReadonlyMap<number, Place>, at: number): Place | undefined {
    const date = dateAt.get(at);
    if (!date || units.streetsBehind.length === 0) return undefined;
    const to = tokens[date.to]?.text === '.' ? date.to + 1 : date.to;
    return behind.match(tokens, to) ? date : undefined;
  }

  /** What has a number behind the word for a street: a date at once, or a house behind the name. */
  function findInName(
    tokens: readonly Token[],
    street: number,
    start: number,
    dateAt: ReadonlyMap<number, Place>,
  ): Place | undefined {
    const isNamed = isNameBefore(tokens, street, start);
    let hasName = isNamed;
    for (let at = start; at < start + reach; at++) {
      const token = tokens[at];
      const date = dateAt.get(at);
      if (!token) return undefined;
      if (date && isNamed) return isHan(tokens[date.to - 1]) ? date : undefined;
      if (date && (!hasName || tokens[date.to - 1]?.kind === 'word')) return date;
      if (token.kind === 'digits')
        return isHouse(tokens, at, hasName) ? { from: at, to: toHouseEnd(tokens, at) } : undefined;
      if (token.text === ',' && hasName && tokens[at + 1]?.kind === 'digits') continue;
      if (token.kind === 'word' && capital.test(token.text)) hasName = true;
      else if (!linkers.match(tokens, at) && !(nameMark.test(token.text) && !isDash(tokens, at))) return undefined;
    }
    return undefined;
  }

  /** “na **Obchodnej** ulici 15”, “Andrássy út 60.”: where the number follows at once, the name stands before. */
  function isNameBefore(tokens: readonly Token[], street: number, start: number): boolean {
    const name = tokens[street - 1];
    const number = /^[.,]$/u.test(tokens[start]?.text ?? '') ? tokens[start + 1] : tokens[start];
    if (number?.kind !== 'digits' || name?.kind !== 'word') return false;
    return isHan(name) || (/^\p{Lu}/u.test(name.text) && !isSmall(tokens, street - 1));
  }

  function isSmall(tokens: readonly Token[], at: number): boolean {
    return [functionWords, articles].some((table) => table.match(tokens, at) !== undefined);
  }

  function isHouse(tokens: readonly Token[], at: number, hasName: boolean): boolean {
    const next = tokens[at + 1];
    if (isHan(next)) return isHouseNumber(tokens[at]) && hasName && numbered.match(tokens, at + 1) !== undefined;
    if (!hasName || !isHouseNumber(tokens[at]) || hasUnit(tokens, at + 1) || countLinkers.match(tokens, at + 1))
      return false;
    return next?.kind !== 'word' || isGlued(tokens, at + 1) || functionWords.match(tokens, at + 1) !== undefined;
  }

  /** “**12**, rue Victor Hugo”, “**8** bis avenue Foch”. */
  function findHouseBefore(tokens: readonly Token[], at: number): Place | undefined {
    const isNamed = !hasCapitalNouns && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
    if (!isNamed && (!units.housesFirst || isPlural(tokens[at]))) return undefined;
    let house = at - 1;
    if (tokens[house]?.text === ',') house--;
    const last = house;
    if (houseAdditions.has(tokens[house]?.key ?? '')) house--;
    return isHouseNumber(tokens[house]) && !isGlued(tokens, at) ? { from: house, to: last + 1 } : undefined;
  }

  /** “12 rues” are counted. */
  function isPlural(street: Token | undefined): boolean {
    const key = street?.key ?? '';
    return units.counted.plurals.some((ending) => key.endsWith(ending) && singulars.has(key.slice(0, -ending.length)));
  }

  /** “Vesterbrogade **15**”. */
  function findHouseOfName(tokens: readonly Token[], at: number): Place | undefined {
    const name = tokens[at - 1];
    if (!isHouseNumber(tokens[at]) || !/^\p{Lu}/u.test(name?.text ?? '') || isGlued(tokens, at)) return undefined;
    if (!units.streetEndings.some((ending) => name?.key.endsWith(ending) && name.key !== ending)) return undefined;
    return hasUnit(tokens, at + 1) ? undefined : { from: at, to: toHouseEnd(tokens, at) };
  }

  /** “**221** Baker Street”. */
  function findHouse(tokens: readonly Token[], at: number): Place | undefined {
    const named = findHouseOfName(tokens, at);
    if (named) return named;
    if (!isHouseNumber(tokens[at]) || units.streetsBehind.length === 0) return undefined;
    for (let to = at + 1; to <= at + 3 && capital.test(tokens[to]?.text ?? ''); to++)
      if (to > at + 1 && behind.match(tokens, to)) return { from: at, to: at + 1 };
    return undefined;
  }
}

/** “15**号**”. */
function isHan(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Script=Han}/u.test(token.text);
}

/** “84/92”: a house and a flat, or several houses. */
function toHouseEnd(tokens: readonly Token[], at: number): number {
  const isPair = tokens[at + 1]?.text === '/' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  return isPair && tokens[at + 2]?.kind === 'digits' ? at + 3 : at + 1;
}

function isHouseNumber(token: Token | undefined): boolean {
  return token?.kind === 'digits' && token.text.length <= longestNumber;
}

/** A dash that is set apart is none of a name. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isHyphen(token) && !isGlued(tokens, at);
}
