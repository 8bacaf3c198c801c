import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import type { FoundFigure } from '../../../src/model/figure.ts';
import { createFigureFinder, type FoundFigures } from '../../../src/pipeline/figures/find-figures.ts';

type Finder = (text: string, documentDate?: string) => FoundFigures;

/** Finds figures in one sentence of a language. */
export function createFinder(lang: string): Finder {
  const find = createFigureFinder(loadLexicon(lang));
  return (text, documentDate) => find(text, [{ start: 0, end: text.length, kind: 'sentence' }], { documentDate });
}

/** Describes the figures of a sentence in any language, changes left out; each language is made ready once. */
export function createDescriber(): (lang: string, text: string) => string[] {
  const finders = new Map<string, Finder>();
  return (lang, text) => {
    const find = finders.get(lang) ?? createFinder(lang);
    finders.set(lang, find);
    return find(text)
      .figures.filter(({ kind }) => kind !== 'change')
      .map(describeFigure);
  };
}

/** A figure in one line, such as `money 5000000 USD >~ @2023 “oltre”: 5 milioni di dollari`; an exact comparator is left out. */
export function describeFigure(figure: FoundFigure): string {
  const comparison = `${figure.comparator === '=' ? '' : figure.comparator}${figure.approximate ? '~' : ''}`;
  const parts = [
    figure.kind,
    toAmount(figure),
    'unit' in figure ? figure.unit : undefined,
    comparison,
    figure.period && `@${figure.period}`,
    figure.cue && `“${figure.cue.text}”`,
  ];
  return `${parts.filter(Boolean).join(' ')}: ${figure.text}`;
}

function toAmount(figure: FoundFigure): string | undefined {
  if (figure.kind === 'date') return figure.date;
  if (figure.kind === 'duration') return figure.duration;
  if (figure.kind === 'change') return figure.growth && `${figure.growth.comparator}${figure.growth.value}%`;
  const { value } = figure;
  return typeof value === 'number' ? String(Number(value.toPrecision(6))) : value.map((end) => end ?? '…').join('..');
}
