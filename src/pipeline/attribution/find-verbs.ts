import type { Grammar } from './grammar.ts';
import type { TaggedToken } from './tag-tokens.ts';
import type { Sense } from './verb-forms.ts';

/** A known verb with its auxiliary; places are token indexes, `end` exclusive. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
  readonly negated: boolean;
  readonly passive: boolean;
}

// “a mai spus”, “have not yet publicly said”: what may stand between an auxiliary and its participle.
const furthestParticiple = 5;

/** The groups of known verbs in a sentence, in order, none within another. */
export function findVerbs(tokens: readonly TaggedToken[], grammar: Grammar): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const group = readCompound(tokens, at, grammar) ?? readFinite(tokens, at, grammar);
    if (!group) continue;
    groups.push(group);
    at = group.end - 1;
  }
  return groups;
}

function isAuxiliary(token: TaggedToken | undefined): boolean {
  return token !== undefined && (token.tags.has('have') || token.tags.has('be'));
}

function readCompound(tokens: readonly TaggedToken[], at: number, grammar: Grammar): VerbGroup | undefined {
  if (!isAuxiliary(tokens[at])) return undefined;
  let end = at + 1;
  while (end - at < furthestParticiple && isBetween(tokens[end])) end += 1;
  const sense = grammar.verbs.participles.get(tokens[end]?.key ?? '');
  if (!sense || tokens[end]?.capital) return undefined;
  const skipped = tokens.slice(at, end);
  return {
    start: at,
    end: end + 1,
    sense,
    negated: isNegated(tokens, at) || skipped.some(({ tags }) => tags.has('negations')),
    passive: skipped.some(({ tags }) => tags.has('be')),
  };
}

function isBetween(token: TaggedToken | undefined): boolean {
  return isAuxiliary(token) || token?.tags.has('adverbs') === true || token?.tags.has('negations') === true;
}

function readFinite(tokens: readonly TaggedToken[], at: number, grammar: Grammar): VerbGroup | undefined {
  const token = tokens[at];
  const sense = grammar.verbs.finite.get(token?.key ?? '');
  if (!token || !sense || token.tags.size > 0 || (token.capital && at > 0)) return undefined;
  if (isNoun(tokens, at, grammar) || isReducedPassive(tokens, at, grammar)) return undefined;
  return { start: at, end: at + 1, sense, negated: isNegated(tokens, at), passive: false };
}

// “the report”, “una stima”: after an article the form is a noun; a pronoun written like an article (“lo dice”) is not one.
function isNoun(tokens: readonly TaggedToken[], at: number, { isNounForm }: Grammar): boolean {
  const before = tokens[at - 1];
  if (!before) return isNounForm(tokens[at]?.key ?? '');
  const isAfterLink = before.tags.has('genitives') || before.tags.has('possessives') || before.tags.has('prepositions');
  const isAfterArticle = before.tags.has('determiners') || isAfterLink;
  return isAfterArticle && (!before.tags.has('clitics') || isNounForm(tokens[at]?.key ?? ''));
}

// “data compiled by Reuters”: a past tense spelled like the participle says nothing itself before “by”.
function isReducedPassive(tokens: readonly TaggedToken[], at: number, { verbs }: Grammar): boolean {
  return verbs.participles.has(tokens[at]?.key ?? '') && tokens[at + 1]?.tags.has('agents') === true;
}

function isNegated(tokens: readonly TaggedToken[], at: number): boolean {
  return [at - 1, at - 2].some((place) => tokens[place]?.tags.has('negations'));
}
