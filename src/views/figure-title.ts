import type { FormattedFigure } from './format-figure.ts';

/** What a figure is called in titles and links: its value, and the counted noun where there is one. */
export function toFigureTitle({ text, noun }: FormattedFigure): string {
  return noun ? `${text} ${noun}` : text;
}
