import type { Draft } from './draft.ts';
import type { FigureLexicon } from './figure-lexicon.ts';
import { createWordTable, isHyphen } from './tokens/phrase-table.ts';
import { isCapital, isGlued, type Token } from './tokens/tokenise.ts';

/** Digits of a number that is part of a name. */
const longestNumber = 3;

/**
 * Returns a function that drops bare numbers that are part of a name (“Boeing 737”, “Grupului 7”) or alone in
 * brackets: digits without a unit or noun behind a word with a capital that is no function word.
 */
export function createNameDropper({ units, cues, numbers }: FigureLexicon) {
  const functionWords = createWordTable([
    ...units.functionWords,
    ...units.articles,
    ...cues.clauseOpeners,
    ...numbers.negatives,
  ]);
  const articles = createWordTable(units.articles);
  const ratios = createWordTable([...numbers.ratios, ...numbers.partitives]);
  const irregular = new Set(units.counted.irregular);
  const cueWords = createWordTable(cues.before.flatMap(({ words }) => words));
  const joints = createWordTable([...cues.ranges, ...cues.changes].flatMap(({ open, close }) => [...open, ...close]));

  return (tokens: readonly Token[], drafts: readonly Draft[]): Draft[] => {
    const isAcronym = createAcronymTest(tokens);
    return drafts.filter((draft) => {
      if (draft.kind === 'date' || draft.kind === 'duration') return true;
      if (draft.isBare) return !isName(tokens, draft, isAcronym);
      return draft.kind !== 'count' || !(isModel(tokens, draft) || isOwned(tokens, draft));
    });
  };

  /** “Murieron **4** de los 11 tripulantes”: a number of a number counts. */
  function isPart(tokens: readonly Token[], to: number): boolean {
    const ratio = ratios.match(tokens, to);
    return ratio !== undefined && tokens[ratio.to]?.kind === 'digits';
  }

  /** “Boeing 737 MAX jets”: short digits between two capitals, the first behind an article or number. */
  function isModel(tokens: readonly Token[], { from, to }: Draft): boolean {
    const [before, number, behind] = tokens.slice(from - 1, from + 2);
    if (from === 0 || number?.kind !== 'digits' || to <= from + 2 || !isCapital(behind) || !isCapital(before))
      return false;
    if (functionWords.match(tokens, from - 1)) return false;
    const ahead = tokens[from - 2];
    return ahead?.kind !== 'word' || articles.match(tokens, from - 2) !== undefined;
  }

  /** “Windows 11 works”; but in “In Canada 20 people” a preposition leads up to the name. */
  function isOwned(tokens: readonly Token[], draft: Draft): boolean {
    const { from } = draft;
    const before = tokens[from - 1];
    const isShort = tokens[from]?.kind === 'digits' && (tokens[from]?.text.length ?? 0) <= longestNumber;
    if (!isShort || before?.kind !== 'word' || !/\p{Lu}/u.test(before.text)) return false;
    if ('scale' in draft && draft.scale === 1 && isForeign(before, tokens[from + 1])) return true;
    if (!units.counted.namesHaveNumbers) return false;
    if (functionWords.match(tokens, from - 1)) return false;
    const ahead = tokens[from - 2]?.kind === 'other' ? from - 3 : from - 2;
    return functionWords.match(tokens, ahead) === undefined || articles.match(tokens, ahead) !== undefined;
  }

  /** “The **737** Max”: digits between an article and a name. */
  function isSeries(tokens: readonly Token[], { from, to }: Draft): boolean {
    const isShort = tokens[from]?.kind === 'digits' && tokens[from].text.length === longestNumber && to === from + 1;
    return isShort && isCapital(tokens[to]) && articles.match(tokens, from - 1)?.to === from;
  }

  /** “Boeing 737 совершил посадку”: a name in Latin letters where the text is in others; but “Apple 40 сотрудников уволила”. */
  function isForeign(name: Token, noun: Token | undefined): boolean {
    const isOther = noun !== undefined && /^\p{L}/u.test(noun.text) && !/^\p{Script=Latin}/u.test(noun.text);
    return isOther && /^\p{Script=Latin}/u.test(name.text) && !irregular.has(noun.key);
  }

  function isName(tokens: readonly Token[], draft: Draft, isAcronym: (at: number) => boolean): boolean {
    const { from, to } = draft;
    const before = tokens[from - 1];
    if (before?.text === '(' && tokens[to]?.text === ')') return true;
    // “Zginęli dwaj”: what opens a sentence has a capital anyway.
    if (from === 1 && /^\p{Ll}/u.test(tokens[from]?.text ?? '')) return false;
    if (isStreet(tokens, draft) || isBill(tokens, from) || isSeries(tokens, draft)) return true;
    if (draft.kind === 'count' && draft.scale > 1) return false;
    if (hasDecimalComma(tokens, from) || isPart(tokens, to)) return false;
    if (before?.kind !== 'word' || !/\p{Lu}/u.test(before.text) || isGlued(tokens, from)) return false;
    if (isAcronym(from - 1)) return true;
    return ![functionWords, cueWords, joints].some((table) => table.match(tokens, from - 1));
  }
}

/** “Ein Erdbeben der Stärke 5,7”: versions have a point. */
function hasDecimalComma(tokens: readonly Token[], from: number): boolean {
  return tokens[from + 1]?.text === ',' && isGlued(tokens, from + 1) && isGlued(tokens, from + 2);
}

/** “Elicopterul **IAR** 330”: letters that would be a function word, in a text that is not all in capitals. */
function createAcronymTest(tokens: readonly Token[]): (at: number) => boolean {
  let hasSmall: boolean | undefined;
  return (at) => {
    const isInCapitals = tokens[at + 1]?.kind === 'digits' && /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '');
    if (isInCapitals) hasSmall ??= tokens.some(({ text }) => /\p{Ll}{4}/u.test(text));
    return isInCapitals && hasSmall === true;
  };
}

/** “H.R. 815”, “S. 2226”: a number behind an initial. */
function isBill(tokens: readonly Token[], from: number): boolean {
  const isStop = tokens[from - 1]?.text === '.' && isGlued(tokens, from - 1) && !isGlued(tokens, from);
  return isStop && /^\p{Lu}$/u.test(tokens[from - 2]?.text ?? '') && tokens[from]?.kind === 'digits';
}

/** “Quatre-Chemins”: a number with a capital before a hyphen and another capital. */
function isStreet(tokens: readonly Token[], { from, to }: Draft): boolean {
  const hyphen = tokens[to];
  const isJoined = hyphen !== undefined && isHyphen(hyphen) && isGlued(tokens, to) && isGlued(tokens, to + 1);
  return isJoined && isCapital(tokens[from]) && isCapital(tokens[to + 1]);
}
