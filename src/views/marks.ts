import { type Mark, markGroups } from '../about/marks.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Modality } from '../model/figure.ts';
import type { StateCounts } from './count-states.ts';
import type { FigureCard } from './figure-card.ts';
import type { Reading } from './reading-text.ts';

/** Where the method page explains a mark. */
export function toMarkPath(mark: Mark): string {
  return `about/method/#${mark}`;
}

/** The id of a mark’s entry in the key of a page that has one. */
export function toMarkId(mark: Mark): string {
  return `mark-${mark}`;
}

/** Who vouches for a statement: its modality, and that it is hedged where it is reported and left open as well. */
export function toModalityMarks({ modality, hedge }: { modality: Modality; hedge?: unknown }): Modality[] {
  return hedge === undefined || modality === 'hedged' ? [modality] : [modality, 'hedged'];
}

/** What of a briefing’s page carries marks. */
export interface MarkedPage {
  readonly readings: Iterable<Reading>;
  readonly states: StateCounts;
  readonly bottomLine: readonly Reading[];
  readonly keyFigures: readonly FigureCard[];
}

/** The marks that stand on a briefing’s page, each once, in the order of the method page. */
export function listMarks({ readings, states, bottomLine, keyFigures }: MarkedPage): Mark[] {
  const found = new Set<Mark>(states.map(({ state }) => state));
  for (const { segment } of readings)
    if (segment.modality !== 'asserted') for (const mark of toModalityMarks(segment)) found.add(mark);
  for (const { segment } of bottomLine) for (const mark of toModalityMarks(segment)) found.add(mark);
  for (const { said, formatted } of keyFigures) {
    const basis = formatted.isInferred ? 'inferred' : 'stated';
    for (const mark of [...toModalityMarks(said), formatted.closeness, basis] as const) found.add(mark);
    if (formatted.derived) found.add('derived');
  }
  return Object.values(markGroups)
    .flat()
    .filter((mark) => found.has(mark));
}

/** The signs in a text that are no words: that a sentence has a note, its number, a name’s first place, a figure. */
export type Sign = 'note' | 'number' | 'name' | 'figure';

/** The signs that stand in the text of a briefing’s page, each once. */
export function listSigns(
  { segments, figures }: Pick<Briefing, 'segments' | 'figures'>,
  { hasNotes, hasNames }: { readonly hasNotes: boolean; readonly hasNames: boolean },
): Sign[] {
  const stands = {
    note: hasNotes,
    number: segments.some(({ kind }) => kind === 'sentence'),
    name: hasNames,
    figure: figures.length > 0,
  };
  return (['note', 'number', 'name', 'figure'] as const).filter((sign) => stands[sign]);
}
