import { edtfSchema } from '../model/edtf.ts';
import { checkEntity, checkNamed } from './check-entity.ts';
import { checkFigures, checkReference, checkSubject } from './check-reference.ts';
import { checkTimeline } from './check-timeline.ts';
import type { AttributeRule } from './component-rule.ts';
import { componentRules } from './components.ts';
import type { Evidence, SegmentEvidence } from './evidence.ts';
import { type Fault, toFault } from './fault.ts';
import type { JsxElement } from './find-elements.ts';
import { findNearest } from './nearest.ts';
import { type Problem, toProblem } from './problem.ts';
import { findFigures, findSegments } from './references.ts';

interface Value {
  readonly element: JsxElement;
  readonly name: string;
  readonly expected: AttributeRule;
  readonly attributes: ReadonlyMap<string, string | undefined>;
  readonly evidence: Evidence;
}

/** What is wrong with one attribute's value: that it names nothing, too much, or words nobody wrote. */
export function checkValue(value: Value): Fault[] {
  const { element, name, attributes } = value;
  const text = attributes.get(name);
  const place = element.attributes.find((found) => 'name' in found && found.name === name)?.position;
  const written = element.data?.shortForm ?? `<${element.name}> ${name}="${text ?? ''}"`;
  return findProblems(value, text).map(({ ruleId, reason, ...details }) =>
    toFault(ruleId, `${written}: ${reason}`, place ?? element.position, details),
  );
}

function findProblems(value: Value, text: string | undefined): readonly Problem[] {
  const { expected, evidence, name } = value;
  if (expected.kind === 'switch') {
    return text === undefined
      ? []
      : [toProblem('wrong-value', 'it is a switch', `write only ${name}, without a value`)];
  }
  if (!text)
    return [toProblem('wrong-value', 'it is empty', `write ${componentRules[value.element.name ?? '']?.example}`)];
  switch (expected.kind) {
    case 'segment':
      return checkReference(evidence, 'segment', text, findSegments(evidence, text));
    case 'figure':
      return checkReference(evidence, 'figure', text, findFigures(evidence, text));
    case 'figures':
      return checkFigures(evidence, text, value.element.name === 'Chart');
    case 'entity':
      return value.element.data?.shortForm ? checkNamed(evidence, text, value.element) : checkEntity(evidence, text);
    case 'entities':
      return checkTimeline(evidence, text, value.attributes);
    case 'subject':
      return checkSubject(evidence, text);
    case 'date':
      return checkDate(text);
    case 'count':
      return checkCount(text);
    case 'choice':
      return checkChoice(expected, text);
    case 'language':
      return checkLanguage(findQuoted(value), text);
    case 'words':
      return checkWords(findQuoted(value), text, value.attributes.get('lang'));
  }
}

function checkDate(text: string): readonly Problem[] {
  const isMoment = edtfSchema.safeParse(text).success && /^\d{4}/u.test(text) && !text.includes('/');
  return isMoment
    ? []
    : [toProblem('wrong-value', 'it is no date', 'write a year, a month or a day: 2023, 2023-05, 2023-05-31')];
}

function checkCount(text: string): readonly Problem[] {
  const isCount = /^[1-9]\d?$/u.test(text) && Number(text) <= 50;
  return isCount ? [] : [toProblem('wrong-value', 'it is no number from 1 to 50', 'write digits: 12')];
}

function checkChoice({ choices = [], meaning = {} }: AttributeRule, text: string): readonly Problem[] {
  if (choices.includes(text)) return [];
  const written = text
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/gu, '-');
  const nearest = new Map(Object.entries(meaning)).get(written) ?? findNearest(written, choices);
  const all = `it is one of ${choices.join(', ')}`;
  return [
    toProblem('wrong-value', all, nearest === undefined ? `write ${choices.join(' or ')}` : `did you mean ${nearest}?`),
  ];
}

/** The sentence the same component quotes; nothing where that reference is itself at fault. */
function findQuoted({ evidence, attributes }: Value): SegmentEvidence | undefined {
  const [place, other] = findSegments(evidence, attributes.get('segment') ?? '');
  return other ? undefined : place;
}

function checkLanguage(place: SegmentEvidence | undefined, lang: string): readonly Problem[] {
  if (!place || lang === place.briefing.lang || place.translations.has(lang)) return [];
  const known = [place.briefing.lang, ...place.translations.keys()].join(', ');
  return [toProblem('no-such-language', 'the sentence is not held in this language', `there are ${known}`)];
}

function checkWords(place: SegmentEvidence | undefined, words: string, lang: string | undefined): readonly Problem[] {
  if (!place) return [];
  const isSource = lang === undefined || lang === place.briefing.lang;
  const text = isSource ? place.segment.text : place.translations.get(lang)?.target;
  if (text === undefined || text.includes(words)) return [];
  return [toProblem('misquoted-words', 'the sentence does not have these words', `copy them from: “${text}”`)];
}
