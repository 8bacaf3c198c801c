import type { Lexicon } from '../../data/lexicon.ts';
import type { TextCutter } from '../cut-text.ts';
import { expandForms } from './expand-forms.ts';
import { createFormReader, createSpeller, type FormReader } from './word.ts';

type List = ReadonlySet<string>;

/** The language's lists as the finders ask them: by key. */
export interface WordLists {
  readonly readForm: FormReader;
  readonly clitics: Lexicon['names']['clitics'];
  readonly slipAfter: List;
  readonly notSlips: List;
  readonly ordinary: List;
  readonly languageWords: List;
  readonly languageNouns: List;
  readonly languageWordsAtEnd: List;
  readonly languageVerbs: List;
  readonly besideLanguageVerbs: List;
  readonly prefixes: Lexicon['names']['demonyms']['prefixes'];
  readonly hasLowerPeoples: boolean;
  readonly peoplesOnlyAfter: ReadonlyMap<string, List>;
  readonly titles: List;
  readonly givenNames: List;
  readonly lastGivenNames: List;
  readonly hasOneFamilyName: boolean;
  readonly familyEndings: readonly string[];
  readonly familyNames: List;
  readonly behindNames: readonly string[];
  readonly saidBehindNames: readonly string[];
  readonly particles: List;
  readonly notEndings: readonly string[];
  readonly heads: List;
  readonly tails: List;
  readonly companyForms: List;
  readonly joiners: List;
  readonly weakJoiners: List;
  readonly adjectives: List;
  readonly notNames: List;
}

/** Builds the lists once for a language; adjectives of countries are among the adjectives. */
export function toWordLists({ names }: Pick<Lexicon, 'names'>, { remember }: TextCutter): WordLists {
  const spell = createSpeller(names.spellings);
  const toKey = (text: string) => spell(text).toLowerCase();
  const toSet = (entries: readonly string[]) => new Set(expandForms(entries, names.classes).map(toKey));
  const { demonyms, lowerCase, organisations, people } = names;
  return {
    readForm: remember(createFormReader(spell)),
    clitics: names.clitics,
    slipAfter: toSet(lowerCase.after),
    notSlips: toSet(lowerCase.not),
    ordinary: toSet(names.ordinary),
    languageWords: toSet(demonyms.notAfter),
    languageNouns: toSet(demonyms.notBefore),
    languageWordsAtEnd: toSet(demonyms.aloneAfter),
    languageVerbs: toSet(demonyms.spokenAfter),
    besideLanguageVerbs: toSet(demonyms.spokenBetween),
    prefixes: demonyms.prefixes,
    hasLowerPeoples: demonyms.lower,
    peoplesOnlyAfter: new Map(Object.entries(demonyms.onlyAfter).map(([word, before]) => [toKey(word), toSet(before)])),
    titles: toSet(people.titles),
    givenNames: toSet(people.givenNames),
    lastGivenNames: toSet(people.lastGivenNames),
    hasOneFamilyName: people.oneFamilyName,
    familyEndings: people.familyEndings,
    familyNames: toSet(people.familyNames),
    behindNames: [...people.behindNames, ...people.saidBehindNames],
    saidBehindNames: people.saidBehindNames,
    particles: toSet(people.particles),
    notEndings: people.notEndings,
    heads: toSet(organisations.heads),
    tails: toSet(organisations.tails),
    companyForms: toSet(organisations.companyForms),
    joiners: toSet(organisations.joiners),
    weakJoiners: toSet(organisations.weakJoiners),
    adjectives: toSet([...organisations.adjectives, ...Object.values(demonyms.regions).flat(), ...demonyms.others]),
    notNames: toSet(names.notNames),
  };
}
