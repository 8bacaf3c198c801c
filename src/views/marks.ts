import type { Modality } from '../model/figure.ts';
import type { TranslationState } from '../model/translation.ts';
import type { Closeness, FormattedFigure } from './format-figure.ts';

/** An honesty mark: a key of the `marks` messages. */
export type MarkName = Modality | Closeness | TranslationState | 'stated' | 'inferred' | 'derived' | 'verbatim';

// The method page explains the words of comparison in three groups.
const anchors: Partial<Readonly<Record<MarkName, string>>> = {
  nearly: 'about',
  atLeast: 'over',
  under: 'over',
  atMost: 'over',
};

/** Where the method page explains a mark. */
export function toMarkPath(mark: MarkName): string {
  return `about/method/#${anchors[mark] ?? mark}`;
}

/** How sure a figure is: who vouches for it, how close it is, and whether the text says it in so many words. */
export function toFigureMarks(modality: Modality, { closeness, isInferred, derived }: FormattedFigure): MarkName[] {
  return [modality, closeness, isInferred ? 'inferred' : 'stated', ...(derived ? (['derived'] as const) : [])];
}
