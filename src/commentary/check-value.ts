import type { AttributeRule } from './components.ts';
import { suggest } from './describe.ts';
import type { Evidence, SegmentEvidence } from './evidence.ts';
import { type Fault, type RuleId, toFault } from './fault.ts';
import type { JsxElement } from './find-elements.ts';
import { findFigures, findSegments, findSubjects, parseReference, toReferenceKind } from './references.ts';

interface Value {
  readonly element: JsxElement;
  readonly name: string;
  readonly expected: AttributeRule;
  readonly attributes: ReadonlyMap<string, string | undefined>;
  readonly evidence: Evidence;
}

type Problem = readonly [RuleId, string];

/** What is wrong with one attribute's value: that it names nothing, too much, or words nobody wrote. */
export function checkValue(value: Value): Fault[] {
  const text = value.attributes.get(value.name);
  const place = value.element.attributes.find((found) => 'name' in found && found.name === value.name)?.position?.start;
  return findProblems(value, text).map(([ruleId, reason]) => {
    const found = `<${value.element.name}> ${value.name}="${text ?? ''}"`;
    return toFault(ruleId, `${found}: ${reason}`, place ?? value.element.position?.start);
  });
}

function findProblems(value: Value, text: string | undefined): readonly Problem[] {
  const { expected, evidence } = value;
  if (expected.kind === 'switch') {
    return text === undefined ? [] : [['wrong-value', `write only ${value.name}, without a value`]];
  }
  if (!text) return [['wrong-value', 'it is empty']];
  switch (expected.kind) {
    case 'segment':
      return checkReference(evidence, 'segment', text, findSegments(evidence, text));
    case 'figure':
      return checkReference(evidence, 'figure', text, findFigures(evidence, text));
    case 'figures':
      return checkFigures(evidence, text);
    case 'entity':
      return checkEntity(evidence, text);
    case 'subject':
      return checkSubject(evidence, text);
    case 'choice':
      return expected.choices?.includes(text) ? [] : [['wrong-value', `it is one of ${expected.choices?.join(', ')}`]];
    case 'language':
      return checkLanguage(findQuoted(value), text);
    case 'words':
      return checkWords(findQuoted(value), text, value.attributes.get('lang'));
  }
}

function checkEntity(evidence: Evidence, text: string): readonly Problem[] {
  return evidence.entities.has(text)
    ? []
    : [['unknown-entity', `no such entity; ${suggest(evidence, 'entity', text)}`]];
}

function checkSubject(evidence: Evidence, text: string): readonly Problem[] {
  const kind = toReferenceKind(text);
  return kind === 'entity'
    ? checkEntity(evidence, text)
    : checkReference(evidence, kind, text, findSubjects(evidence, text));
}

function checkReference(
  evidence: Evidence,
  kind: 'segment' | 'figure',
  text: string,
  places: readonly SegmentEvidence[],
): readonly Problem[] {
  const { briefing } = parseReference(text);
  if (briefing !== undefined && !evidence.briefings.has(briefing)) {
    return [['unknown-briefing', `no such briefing; ${suggest(evidence, 'briefing', briefing)}`]];
  }
  if (places.length === 0) return [[`unknown-${kind}`, `no such ${kind}; ${suggest(evidence, kind, text)}`]];
  const [place, ...others] = places;
  if (place && others.length === 0) return checkRights(evidence, place.briefing);
  const choices = places.map((place) => `${place.briefing.slug}#${text}`).join(' or ');
  return [['ambiguous-reference', `several documents have this ${kind}; write ${choices}`]];
}

function checkRights({ unquotable }: Evidence, { slug, source }: SegmentEvidence['briefing']): readonly Problem[] {
  if (!unquotable.has(slug)) return [];
  const reason = `the text of “${slug}” may not be republished (its rights are “metadata”), so that it cannot be cited`;
  const facts = source.file.replace(/\.[^./]+$/u, '.yml');
  return [
    ['not-quotable', `${reason}; take this out, or, if the source may be quoted, say “rights: excerpts” in ${facts}`],
  ];
}

function checkFigures(evidence: Evidence, text: string): readonly Problem[] {
  const references = text.split(/\s+/u).filter(Boolean);
  const problems = references.flatMap((one) =>
    checkReference(evidence, 'figure', one, findFigures(evidence, one)).map(
      ([ruleId, reason]): Problem => [ruleId, `${one}: ${reason}`],
    ),
  );
  return references.length < 2 ? [...problems, ['wrong-value', 'a comparison needs at least two figures']] : problems;
}

/** The sentence the same component quotes; nothing where that reference is itself at fault. */
function findQuoted({ evidence, attributes }: Value): SegmentEvidence | undefined {
  const [place, other] = findSegments(evidence, attributes.get('segment') ?? '');
  return other ? undefined : place;
}

function checkLanguage(place: SegmentEvidence | undefined, lang: string): readonly Problem[] {
  if (!place || lang === place.briefing.lang || place.translations.has(lang)) return [];
  const known = [place.briefing.lang, ...place.translations.keys()].join(', ');
  return [['no-such-language', `the sentence is not held in this language; there are ${known}`]];
}

function checkWords(place: SegmentEvidence | undefined, words: string, lang: string | undefined): readonly Problem[] {
  if (!place) return [];
  const isSource = lang === undefined || lang === place.briefing.lang;
  const text = isSource ? place.segment.text : place.translations.get(lang)?.target;
  if (text === undefined || text.includes(words)) return [];
  return [['misquoted-words', `the sentence does not have these words; copy them from: “${text}”`]];
}
