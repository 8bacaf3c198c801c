import type { PlaceNames } from '../../data/cldr/places.ts';
import type { Lexicon } from '../../data/lexicon.ts';
import type { Rule } from '../../diagnostics/rule.ts';
import type { LanguageReader } from '../../pipeline/create-language-reader.ts';
import type { Evidence } from '../evidence.ts';
import type { Fault } from '../fault.ts';
import type { Prose } from '../prose/prose.ts';
import type { CitedPlace } from './find-cited.ts';

/** What is read out of the prose; offsets are into `prose.document.plain`. */
export type ProseReading = ReturnType<LanguageReader>;

/** A commentary as the rules of prose see it. */
export interface LintContext {
  readonly prose: Prose;
  /** Language of the prose: the tag of its data. */
  readonly lang: string;
  readonly reading: ProseReading;
  readonly lexicon: Lexicon;
  readonly evidence: Evidence;
  /** Every sentence and figure the commentary cites, in reading order. */
  readonly cited: readonly CitedPlace[];
  /** Those cited in a block of `prose.document.blocks` or right around it; see `findCitedNear`. */
  readonly citedNear: (block: number) => readonly CitedPlace[];
  /** A reader of another language, such as that of a document; `undefined` where there is no data. */
  readonly findReader: (lang: string) => LanguageReader | undefined;
  readonly findLexicon: (lang: string) => Lexicon | undefined;
  readonly places: PlaceNames;
  /** What `make` finds in this commentary, found once for all rules that ask. */
  readonly once: <T>(make: (context: LintContext) => T) => T;
}

/** A rule of prose: what it is for, and what it finds. Faults have the rule's id; their level is set by the frame. */
export interface LintRule {
  readonly rule: Rule;
  readonly find: (context: LintContext) => readonly Fault[];
}
