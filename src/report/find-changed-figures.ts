import { findChanges } from '../changes/find-changes.ts';
import type { BriefingFile } from '../model/api.ts';
import type { FigureState } from '../model/change-record.ts';
import type { ChangedDocument } from './build-report.ts';

/** How a document differs from what it was; `undefined` stands for one that is not there. Its own text may have changed alone. */
export function findChangedFigures(
  slug: string,
  before: BriefingFile | undefined,
  after: BriefingFile | undefined,
): ChangedDocument {
  const { added, changed, withdrawn } = findChanges(toStates(before), toStates(after));
  const figures = [
    ...changed.map((change) => ({
      id: change.after.figure.id,
      before: toWords(change.before),
      after: toWords(change.after),
    })),
    ...leaveOut(added, withdrawn).map((state) => ({ id: state.figure.id, after: toWords(state) })),
    ...leaveOut(withdrawn, added).map((state) => ({ id: state.figure.id, before: toWords(state) })),
  ];
  const how = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return { slug, how, figures };
}

function toStates(file: BriefingFile | undefined): FigureState[] {
  return file?.figures.map((figure) => ({ briefing: file.slug, lang: file.lang, figure })) ?? [];
}

/** Those whose words are not among the others: a figure whose sentence changed around it says what it said. */
function leaveOut(states: readonly FigureState[], others: readonly FigureState[]): FigureState[] {
  const words = new Set(others.map(toWords));
  return states.filter((state) => !words.has(toWords(state)));
}

function toWords({ figure }: FigureState): string {
  return figure.cue ? `${figure.cue.text} ${figure.text}` : figure.text;
}
