import { getNumberFormat } from '../i18n/intl.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ChangeFigure, Figure } from '../model/figure.ts';
import type { FormatFigure } from './format-figure.ts';

interface Tools {
  readonly locale: Locale;
  readonly format: FormatFigure;
}

/** `($500 million − $200 million) ÷ $200 million = 150%`: how the growth of a change comes from its ends; `≈` where it was rounded. */
export function toArithmetic(
  figure: Figure,
  figures: readonly Figure[],
  { locale, format }: Tools,
): string | undefined {
  if (figure.kind !== 'change' || !figure.growth) return undefined;
  const ends = [figure.from, figure.to].map((id) => figures.find((end) => end.id === id));
  const [from, to] = ends.map((end) => end && format(end, figures).value);
  if (!from || !to) return undefined;
  const sign = isRounded(figure.growth, ends) ? '≈' : '=';
  return `(${to} − ${from}) ÷ ${from} ${sign} ${formatGrowth(figure.growth, locale)}`;
}

type Growth = NonNullable<ChangeFigure['growth']>;

function isRounded(growth: Growth, ends: readonly (Figure | undefined)[]): boolean {
  const [from, to] = ends.map((end) =>
    end && 'value' in end && typeof end.value === 'number' ? end.value : undefined,
  );
  if (from === undefined || to === undefined) return true;
  return Math.abs(((to - from) / from) * 100 - growth.value) > 1e-9;
}

function formatGrowth({ value }: Growth, locale: Locale): string {
  return getNumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
}
