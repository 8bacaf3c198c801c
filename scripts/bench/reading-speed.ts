import { toExtraction } from '../../src/pipeline/to-extraction.ts';
import { createProjectPipeline } from '../ingest/project-pipeline.ts';
import { measureMedian } from './measure.ts';

/** How fast texts of one language are read. */
export interface ReadingSpeed {
  readonly lang: string;
  readonly words: number;
  /** Milliseconds for 1,000 words, the pipeline warm. */
  readonly perThousandWords: number;
  /** The same, as a multiple of what `Intl.Segmenter` needs to find the words of the text. */
  readonly timesSegmenter: number;
}

const runs = 7;

/** Reads each text by itself, as documents come; `texts` are by language. */
export function measureReading(texts: ReadonlyMap<string, readonly string[]>): ReadingSpeed[] {
  const pipeline = createProjectPipeline([]);
  return [...texts].map(([lang, list]) => {
    const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
    const countWords = () =>
      list.reduce((sum, text) => sum + [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length, 0);
    const words = countWords();
    const reading = measureMedian(runs, () => {
      for (const text of list) toExtraction(pipeline({ text, format: 'text', lang }));
    });
    const segmenting = measureMedian(runs, countWords);
    return { lang, words, perThousandWords: (reading / words) * 1000, timesSegmenter: reading / segmenting };
  });
}
