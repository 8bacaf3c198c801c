import type { Root } from 'mdast';
import { location } from 'vfile-location';
import type { PlaceNames } from '../../data/cldr/places.ts';
import type { Lexicon } from '../../data/lexicon.ts';
import type { Level } from '../../diagnostics/diagnostic.ts';
import type { LanguageReader } from '../../pipeline/create-language-reader.ts';
import type { Evidence } from '../evidence.ts';
import type { Fault } from '../fault.ts';
import { findProse } from '../prose/find-prose.ts';
import { referenceRules } from '../reference-rules/reference-rules.ts';
import { type AllowedFault, applyAllowances, refuseAllowances } from './apply-allowances.ts';
import { findAllowances } from './find-allowances.ts';
import { createCitedFinder, findCited } from './find-cited.ts';
import type { LintContext, LintRule } from './lint-rule.ts';
import { lintRules } from './rules.ts';

/** What reading prose needs of the project: readers with its glossary, and what a team has set. */
export interface LintTools {
  /** `undefined` for a language without data. */
  readonly findReader: (lang: string) => LanguageReader | undefined;
  readonly findLexicon: (lang: string) => Lexicon | undefined;
  readonly places: PlaceNames;
  /** The levels that a team gave rules, by id; a rule that is `off` finds nothing. */
  readonly levels: Readonly<Record<string, Level | 'off'>>;
}

interface LintedProse {
  readonly faults: readonly Fault[];
  readonly allowed: readonly AllowedFault[];
  /** Set where the language has no data, so that the prose was not read. */
  readonly unread?: string;
}

/** A commentary whose references hold; `tree` has the places of `source`, which is the whole file. */
interface Written {
  readonly tree: Root;
  readonly source: string;
  /** BCP 47. */
  readonly lang: string;
  readonly evidence: Evidence;
}

const listIds = (rules: readonly LintRule[], canSilence: boolean) =>
  new Set(rules.filter(({ rule }) => rule.canSilence === canSilence).map(({ rule }) => rule.id));

/** Which rules an author can let pass, and which not: a reference that does not hold has nothing to show. */
const toKnownRules = (rules: readonly LintRule[]) => ({
  silenceable: listIds(rules, true),
  others: new Set([...listIds(rules, false), ...referenceRules.map(({ id }) => id)]),
});

/** What is wrong with what an author lets pass where the prose itself is not read. */
export function checkAllowances(tree: Root, source: string): readonly Fault[] {
  return refuseAllowances(findAllowances(findProse(tree, source)), toKnownRules(lintRules));
}

/** What the rules of prose find in a commentary, in reading order, less what its author lets pass with a reason. */
export function lintProse(
  { tree, source, lang, evidence }: Written,
  tools: LintTools,
  rules: readonly LintRule[] = lintRules,
): LintedProse {
  const [reader, lexicon] = [tools.findReader(lang), tools.findLexicon(lang)];
  if (!reader || !lexicon) return { faults: [], allowed: [], unread: lang };
  const prose = findProse(tree, source);
  const cited = findCited(prose, evidence);
  const kept = new Map<unknown, unknown>();
  const context: LintContext = {
    ...{ prose, lang: lexicon.lang, lexicon, evidence, cited },
    once: <T>(make: (context: LintContext) => T) => {
      if (!kept.has(make)) kept.set(make, make(context));
      return kept.get(make) as T;
    },
    reading: reader(prose.document, undefined),
    citedNear: createCitedFinder(prose, cited),
    findReader: tools.findReader,
    findLexicon: tools.findLexicon,
    places: tools.places,
  };
  const known = toKnownRules(rules);
  const found = rules.flatMap(({ rule, find }) => {
    const level = tools.levels[rule.id] ?? rule.level;
    return level === 'off' ? [] : find(context).map((fault) => ({ ...fault, level }));
  });
  const { toOffset: toIndex } = location(source);
  const toOffset = ({ start }: Fault) => toIndex(start) ?? 0;
  const { faults, allowed } = applyAllowances(found, findAllowances(prose), known, toOffset);
  return { faults: [...faults].sort((a, b) => toOffset(a) - toOffset(b)), allowed };
}
