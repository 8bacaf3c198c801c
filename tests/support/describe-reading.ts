import { createPlaceNames } from '../../src/data/cldr/places.ts';
import { loadLexicon } from '../../src/data/load-lexicon.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Mention } from '../../src/model/mention.ts';
import { createLanguageReaders } from '../../src/pipeline/create-language-readers.ts';
import { createPipeline } from '../../src/pipeline/create-pipeline.ts';
import { readText } from '../../src/pipeline/read/read-text.ts';
import { toExtraction } from '../../src/pipeline/to-extraction.ts';

interface SentenceReading {
  /** As `money > 5000000 USD @2023 (reported) Secondo X: 5 milioni di dollari`. */
  readonly figures: readonly string[];
  /** As `place: Cina`, `demonym: cinesi`. */
  readonly names: readonly string[];
  readonly segments: readonly string[];
}

/** Returns a reader of plain text in one language, without a glossary, that tells what it found as lines of words. */
export function createSentenceReader(lang: string): (text: string, date?: string) => SentenceReading {
  const pipeline = createPipeline({
    languages: [lang],
    findLanguageReader: createLanguageReaders({ loadLexicon, entities: [], places: createPlaceNames() }),
    findReader: () => readText,
    detectLanguage: () => ({ lang, certain: true }),
  });
  return (text, date) => {
    const { figures, mentions, segments } = toExtraction(
      pipeline({ text, format: 'text', lang, ...(date && { date }) }),
    );
    return {
      figures: figures.map(describeFigure),
      names: mentions.map(describeMention),
      segments: segments.map(({ start, end }) => text.slice(start, end)),
    };
  };
}

function describeFigure(figure: Figure): string {
  const { kind, comparator, approximate, period, modality, attribution, text } = figure;
  const parts = [
    kind,
    approximate && '~',
    comparator !== '=' && comparator,
    toAmount(figure),
    'unit' in figure && figure.unit,
    period !== undefined && `@${period}`,
    modality !== 'asserted' && `(${modality})`,
    attribution?.text,
  ];
  return `${parts.filter((part) => typeof part === 'string' && part !== '').join(' ')}: ${text}`;
}

function toAmount(figure: Figure): string {
  switch (figure.kind) {
    case 'date':
      return figure.date;
    case 'duration':
      return figure.duration;
    case 'change':
      return '';
    default:
      return Array.isArray(figure.value)
        ? figure.value.map((bound) => bound ?? '…').join('–')
        : String(Math.round(figure.value * 1e6) / 1e6);
  }
}

function describeMention({ form, type, text }: Mention): string {
  return `${form === 'demonym' ? form : type}: ${text}`;
}
