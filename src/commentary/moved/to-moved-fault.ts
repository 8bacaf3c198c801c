import type { Related } from '../../diagnostics/diagnostic.ts';
import type { Recorded } from '../../model/evidence-record.ts';
import { suggest, toExcerpt } from '../describe.ts';
import type { Evidence } from '../evidence.ts';
import { type Fault, toFault } from '../fault.ts';
import { findFigures, findSegments, toReference } from '../references.ts';
import { describeFigure, isSameFigure } from './compare-figures.ts';
import { compareNumbers, describeNumbers } from './compare-numbers.ts';
import type { Moved } from './find-moved.ts';
import type { FindNear, NearPlace, RecordedSentence } from './find-near.ts';

/**
 * What an author has to know of evidence that has moved: what it said, and what is nearest to that now. It is never put
 * right by itself, since only a person can tell whether the new words bear out what is written.
 */
export function toMovedFault(moved: Moved, evidence: Evidence, findNear: FindNear): Fault {
  const { reference, recorded } = moved;
  const { element, attribute } = reference;
  const named = element.attributes.find((found) => 'name' in found && found.name === attribute);
  const reason = `${toWritten(moved)}: ${toReason(moved, evidence)}`;
  const position = named?.position ?? element.position;
  if (recorded.kind === 'entity')
    return toFault('moved-evidence', reason, position, { cure: cureEntity(recorded, evidence) });
  const near = findNear(recorded);
  const cure = moved.place ? cureWords(moved, near) : cureSentence(moved, near, evidence);
  const related = [toThen(recorded), ...near.map((one) => toNow(recorded, one, evidence))];
  return toFault('moved-evidence', reason, position, { cure, related });
}

function toWritten({ reference: { element, attribute, text } }: Moved): string {
  return element.data?.shortForm ?? `<${element.name}> ${attribute}="${text}"`;
}

function toReason({ recorded, place, reference }: Moved, { briefings }: Evidence): string {
  const { words, recorded: day, kind } = recorded;
  if (kind === 'entity') return `the glossary has this entity no more, which was ${toExcerpt(words)} on ${day}`;
  const said = `on ${day} it said ${toExcerpt(kind === 'figure' ? recorded.sentence : words)}`;
  if (place) {
    const { lang, quoted } = reference;
    const what = lang === undefined || lang === place.briefing.lang ? 'the sentence' : `its translation (${lang})`;
    return quoted === undefined || (lang && !place.translations.has(lang))
      ? `${what} is there no more; ${said}`
      : `${what} has the words ${toExcerpt(quoted)} no more; ${said}`;
  }
  if (!briefings.has(recorded.briefing)) return `the document “${recorded.briefing}” is there no more; ${said}`;
  if (kind === 'figure')
    return `“${recorded.briefing}” has this figure no more, which was “${recorded.said ?? words}”; ${said}`;
  return `“${recorded.briefing}” has this sentence no more; ${said}`;
}

/** A sentence that is still there, in another language or in other words. */
function cureWords({ place }: Moved, [nearest]: readonly NearPlace[]): string {
  const words = nearest?.words ?? place?.segment.text ?? '';
  return `if it still bears out what you say, copy the words from “${words}”; else take it out`;
}

function cureSentence({ reference, recorded }: Moved, near: readonly NearPlace[], evidence: Evidence): string {
  const [nearest] = near;
  if (!nearest || recorded.kind === 'entity')
    return 'nothing is near to that now; cite what bears out what you say, or take it out';
  const { text, quoted } = reference;
  const copy = quoted !== undefined && !nearest.words.includes(quoted) ? ' and copy the words anew' : '';
  const alike = [`${toScore(nearest)} of 1 alike`, ...toChanges(recorded, nearest)].join(', ');
  const write = `if it still bears out what you say, ${toChoices(recorded, near, evidence)} in place of ${text}${copy}`;
  return `the nearest now is ${toExcerpt(nearest.words)} (${alike}); ${write}`;
}

/** What to write; only perhaps where a figure is of another period or subject, which is said of each but the nearest. */
function toChoices(recorded: RecordedSentence, near: readonly NearPlace[], evidence: Evidence): string {
  const isSame = (one: NearPlace) => recorded.kind !== 'figure' || isSameFigure(recorded, one);
  const write = near.filter(isSame).map((one) => toNearReference(one, evidence));
  const perhaps = near
    .filter((one) => !isSame(one))
    .map((one) => {
      const changes = one === near[0] ? [] : toChanges(recorded, one);
      return `${toNearReference(one, evidence)}${changes.length > 0 ? ` (${changes.join(', ')})` : ''}`;
    });
  const choices = [
    write.join(' or ') && `write ${write.join(' or ')}`,
    perhaps.length && `perhaps ${perhaps.join(' or ')}`,
  ];
  return choices.filter(Boolean).join(', ');
}

function cureEntity({ id, words, named }: Extract<Recorded, { kind: 'entity' }>, evidence: Evidence): string {
  const [only, ...others] = evidence.names().find(named ?? words);
  if (only !== undefined && others.length === 0)
    return `“${words}” is a name of ${only} now; write ${only} in place of ${id}`;
  return suggest(evidence, 'entity', id);
}

function toThen(recorded: RecordedSentence): Related {
  const words = recorded.kind === 'figure' ? recorded.sentence : recorded.words;
  return { label: `${recorded.briefing}#${recorded.id} said, as recorded on ${recorded.recorded}`, words };
}

function toNow(recorded: RecordedSentence, near: NearPlace, evidence: Evidence): Related {
  const { briefing } = near.place;
  const changes = toChanges(recorded, near);
  const label = [
    `${toNearReference(near, evidence)} in “${briefing.slug}” says, ${toScore(near)} of 1 alike`,
    ...changes,
  ];
  return { label: label.join(', '), words: near.words, file: `content/briefings/${briefing.slug}.mdx` };
}

function toChanges(recorded: RecordedSentence, near: NearPlace): string[] {
  if (recorded.kind !== 'figure') return describeNumbers(compareNumbers(recorded.words, near.words));
  const changes = describeFigure(recorded, near);
  return changes.length > 0 ? changes : describeNumbers(compareNumbers(recorded.sentence, near.words));
}

function toScore({ score }: NearPlace): string {
  return score.toFixed(2);
}

function toNearReference({ place, figure }: NearPlace, evidence: Evidence): string {
  const id = figure?.id ?? place.segment.id;
  const places = figure ? findFigures(evidence, id) : findSegments(evidence, id);
  return toReference({ briefing: place.briefing.slug, id }, places.length > 1);
}
