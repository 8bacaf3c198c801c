import type { Grammar, WordClass } from './grammar.ts';
import type { TaggedToken } from './tag-tokens.ts';
import type { Sense } from './verb-forms.ts';

/** A known verb with its auxiliary; places are token indexes, `end` exclusive. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
  readonly negated: boolean;
  /** `impersonal`: said by nobody in particular, as in Italian “si dice”. */
  readonly voice: 'active' | 'passive' | 'impersonal';
}

// “a mai spus”, “have not yet publicly said”: what may stand between an auxiliary and its participle.
const furthestParticiple = 5;

/** The groups of known verbs in a sentence, in order, none within another. */
export function findVerbs(tokens: readonly TaggedToken[], grammar: Grammar): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const group =
      readCompound(tokens, at, grammar) ?? readFinite(tokens, at, grammar) ?? readTurned(tokens, at, grammar);
    if (!group) continue;
    groups.push(group);
    at = group.end - 1;
  }
  return groups;
}

function isAuxiliary(token: TaggedToken | undefined): boolean {
  if (!token || token.tags.size === 0) return false;
  return token.tags.has('have') || token.tags.has('be') || token.tags.has('modals');
}

function readCompound(tokens: readonly TaggedToken[], at: number, grammar: Grammar): VerbGroup | undefined {
  if (!isAuxiliary(tokens[at])) return undefined;
  let end = at + 1;
  while (end - at < furthestParticiple && isBetween(tokens[end])) end += 1;
  const sense = readSense(tokens, end, grammar);
  if (!sense || tokens[end]?.capital) return undefined;
  const skipped = tokens.slice(at, end);
  return {
    start: at,
    end: end + 1,
    sense,
    negated: isNegated(tokens, at) || skipped.some(({ tags }) => tags.has('negations')),
    voice: toVoice(tokens, at, skipped),
  };
}

// A verb the data does not know still ends a noun phrase; what someone may say, nobody has said.
function readSense(tokens: readonly TaggedToken[], at: number, { verbs, rules }: Grammar): Sense | undefined {
  const token = tokens[at];
  const known = verbs.participles.get(token?.key ?? '');
  if (known || token?.kind !== 'word') return known;
  if (verbs.infinitives.get(token.key) === 'amount') return 'amount';
  const isUnknown = token.tags.size === 0 && rules.participleEndings.some((ending) => token.key.endsWith(ending));
  return isUnknown ? 'other' : undefined;
}

function isBetween(token: TaggedToken | undefined): boolean {
  return isAuxiliary(token) || token?.tags.has('adverbs') === true || token?.tags.has('negations') === true;
}

function readFinite(tokens: readonly TaggedToken[], at: number, grammar: Grammar): VerbGroup | undefined {
  const token = tokens[at];
  const sense = grammar.verbs.finite.get(token?.key ?? '');
  if (!token || !sense || token.tags.size > 0 || (token.capital && at > 0)) return undefined;
  if (isCompounded(tokens, at) || isNoun(tokens, at, grammar) || isReducedPassive(tokens, at, grammar))
    return undefined;
  const end = skipFollowing(tokens, at + 1, grammar);
  const isImpersonal = tokens.slice(at + 1, end).some(({ tags }) => tags.has('reflexives'));
  const voice = isImpersonal ? 'impersonal' : toVoice(tokens, at, []);
  return { start: at, end, sense, negated: isNegated(tokens, at), voice };
}

// “objavljeno je”: a participle with its auxiliary behind it.
function readTurned(tokens: readonly TaggedToken[], at: number, grammar: Grammar): VerbGroup | undefined {
  const sense = grammar.verbs.participles.get(tokens[at]?.key ?? '');
  const isTurned = grammar.rules.auxiliaryFollows && tokens[at + 1]?.tags.has('be') === true;
  if (!sense || !isTurned || (tokens[at]?.tags.size ?? 0) > 0) return undefined;
  return { start: at, end: skipFollowing(tokens, at + 1, grammar), sense, negated: false, voice: 'passive' };
}

/** The place behind the auxiliaries and unstressed pronouns at `at`, in a language that sets them behind the verb. */
function skipFollowing(tokens: readonly TaggedToken[], at: number, { rules }: Grammar): number {
  let end = at;
  const isFollowing = (tag: WordClass) => tokens[end]?.tags.has(tag) === true;
  while (rules.auxiliaryFollows && following.some(isFollowing)) end += 1;
  return end;
}

const following: readonly WordClass[] = ['be', 'have', 'clitics', 'reflexives'];

// “a two-state solution”; but “le-ar spune” has a pronoun before its hyphen.
function isCompounded(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at - 1]?.key !== '-') return false;
  const before = tokens[at - 2]?.tags;
  return !(before?.has('clitics') || before?.has('reflexives'));
}

// “the report”, “una stima”: after an article the form is a noun; a pronoun written like an article (“lo dice”) is not one.
function isNoun(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  const before = tokens[at - 1];
  if (!before) return grammar.isNounForm(tokens[at]?.key ?? '');
  const isAfterLink = before.tags.has('genitives') || before.tags.has('possessives') || before.tags.has('prepositions');
  const next = tokens[at + 1];
  const isBeforeVerb = isAuxiliary(next) || next?.tags.has('genitives') || grammar.verbs.finite.has(next?.key ?? '');
  if (isBeforeVerb && grammar.isNounForm(tokens[at]?.key ?? '')) return true;
  const isAfterArticle = before.tags.has('determiners') || isAfterLink;
  return isAfterArticle && (!before.tags.has('clitics') || grammar.isNounForm(tokens[at]?.key ?? ''));
}

// “data compiled by Reuters”: a past tense spelled like the participle says nothing itself before “by”.
function isReducedPassive(tokens: readonly TaggedToken[], at: number, { verbs }: Grammar): boolean {
  return verbs.participles.has(tokens[at]?.key ?? '') && tokens[at + 1]?.tags.has('agents') === true;
}

// “si dice”, “s-a spus”.
function toVoice(tokens: readonly TaggedToken[], at: number, auxiliaries: readonly TaggedToken[]): VerbGroup['voice'] {
  const before = tokens[at - 1]?.key === '-' ? tokens[at - 2] : tokens[at - 1];
  if (before?.tags.has('reflexives')) return 'impersonal';
  return auxiliaries.some(({ tags }) => tags.has('be')) ? 'passive' : 'active';
}

function isNegated(tokens: readonly TaggedToken[], at: number): boolean {
  return [at - 1, at - 2].some((place) => tokens[place]?.tags.has('negations'));
}
