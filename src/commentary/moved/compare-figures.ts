import type { RecordedFacts } from '../../model/evidence-record.ts';
import { toBoundedWords, toFigureFacts } from '../record/to-figure-facts.ts';
import type { RecordedFigure } from './choose-figure.ts';
import type { NearPlace } from './find-near.ts';

/** What makes a figure another one, not the same with a new value. */
const decisive = ['period', 'subject'] as const;
const others = ['comparator', 'unit'] as const;

/** How a figure of now differs from the one that was recorded, what is decisive first: “period was 2022, is 2021”. */
export function describeFigure(recorded: RecordedFigure, { figure, place }: NearPlace): string[] {
  if (!figure) return [];
  const [was, is] = [recorded.said ?? recorded.words, toBoundedWords({ figure, segment: place.segment })];
  const now = toFigureFacts(figure, place);
  const words = was === is ? [] : [`was ${was}, is now ${is}`];
  return [...listChanges(recorded.facts, now, decisive), ...words, ...listChanges(recorded.facts, now, others)];
}

/** Whether a figure may be the one recorded with another value: it is of the same period and subject. */
export function isSameFigure({ facts }: RecordedFigure, { figure, place }: NearPlace): boolean {
  return !!figure && !!facts && listChanges(facts, toFigureFacts(figure, place), decisive).length === 0;
}

type Name = (typeof decisive | typeof others)[number];

function listChanges(was: RecordedFacts | undefined, now: RecordedFacts, names: readonly Name[]): string[] {
  // Of what was recorded without facts nobody knows how it was.
  if (!was) return names.flatMap((name) => (name === 'period' && now.period ? [`period is ${now.period}`] : []));
  return names
    .filter((name) => was[name] !== now[name])
    .map((name) => `${name} was ${was[name] ?? 'not said'}, is ${now[name] ?? 'not said'}`);
}
