import type { Rule } from '../../diagnostics/rule.ts';
import { ambiguousReference } from './ambiguous-reference.ts';
import { blockInLine } from './block-in-line.ts';
import { brokenShortForm } from './broken-short-form.ts';
import { computedAttribute } from './computed-attribute.ts';
import { misquotedWords } from './misquoted-words.ts';
import { missingAttribute } from './missing-attribute.ts';
import { movedEvidence } from './moved-evidence.ts';
import { needlessContent } from './needless-content.ts';
import { nestedComponent } from './nested-component.ts';
import { noSuchLanguage } from './no-such-language.ts';
import { notComparable } from './not-comparable.ts';
import { notQuotable } from './not-quotable.ts';
import { nothingDated } from './nothing-dated.ts';
import { unknownAttribute } from './unknown-attribute.ts';
import { unknownBriefing } from './unknown-briefing.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownEntity } from './unknown-entity.ts';
import { unknownFigure } from './unknown-figure.ts';
import { unknownSegment } from './unknown-segment.ts';
import { wrongValue } from './wrong-value.ts';

/** The rules of citing, in the order of the authoring guide. What finds them is `check-references.ts` and `moved/`. */
export const referenceRules: readonly Rule[] = [
  unknownComponent,
  unknownAttribute,
  missingAttribute,
  computedAttribute,
  wrongValue,
  unknownBriefing,
  unknownSegment,
  unknownFigure,
  unknownEntity,
  ambiguousReference,
  brokenShortForm,
  notQuotable,
  noSuchLanguage,
  misquotedWords,
  movedEvidence,
  blockInLine,
  nestedComponent,
  needlessContent,
  notComparable,
  nothingDated,
];
