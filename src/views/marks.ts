import type { Mark } from '../about/marks.ts';
import type { Modality } from '../model/figure.ts';
import type { FormattedFigure } from './format-figure.ts';

/** Where the method page explains a mark. */
export function toMarkPath(mark: Mark): string {
  return `about/method/#${mark}`;
}

/** How sure a figure is: who vouches for it, how close it is, and whether the text says it in so many words. */
export function toFigureMarks(modality: Modality, { closeness, isInferred }: FormattedFigure): Mark[] {
  return [modality, closeness, isInferred ? 'inferred' : 'stated'];
}
