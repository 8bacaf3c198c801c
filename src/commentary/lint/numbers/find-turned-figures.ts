import type { ChangeFigure } from '../../../model/figure.ts';
import type { Range } from '../../../model/span.ts';
import type { CitedPlace } from '../find-cited.ts';
import type { LintContext } from '../lint-rule.ts';
import { findWrittenSentences } from '../written-sentences.ts';
import { toMovement } from './find-change-fault.ts';
import { findMovement } from './find-movement.ts';

/** A change that a component shows in a sentence which says that it went the other way. */
export interface TurnedFigure {
  readonly cited: CitedPlace;
  readonly change: ChangeFigure;
  /** The sentence, in the prose. */
  readonly sentence: Range;
}

/** Every change that is shown where the author says that something rose and it fell, or the other way round. */
export function findTurnedFigures(context: LintContext): TurnedFigure[] {
  return context
    .once(findWrittenSentences)
    .flat()
    .flatMap(({ text, segment, cited }) =>
      cited.flatMap((each): TurnedFigure[] => {
        const { figure: change, place, by } = each;
        if (change?.kind !== 'change' || by.element.name !== 'Figure') return [];
        const [from, to] = [change.from, change.to].map((id) => place.briefing.figures.find((end) => end.id === id));
        const went = from && to && from.kind !== 'ordinal' ? toMovement(from, to) : undefined;
        const said = findMovement(text, context.lexicon);
        return said && went && said !== went ? [{ cited: each, change, sentence: segment }] : [];
      }),
    );
}
