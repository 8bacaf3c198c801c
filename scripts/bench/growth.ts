import type { Pipeline } from '../../src/pipeline/create-pipeline.ts';
import { toExtraction } from '../../src/pipeline/to-extraction.ts';
import { worstCases } from './worst-cases.ts';

/** How the time grows with a text. */
export interface Growth {
  readonly name: string;
  /** Milliseconds for the shorter text. */
  readonly time: number;
  /** Time for a text of four times the length, over four: near 1 where the work grows with the text, 4 where with its square. */
  readonly perLength: number;
}

/** Reads each worst case at two lengths in one language; `length` is of the shorter, in code units. */
export function measureGrowth(pipeline: Pipeline, lang: string, length: number): Growth[] {
  return Object.entries(worstCases).map(([name, toText]) => {
    const measure = (size: number) => Math.min(...[1, 2, 3].map(() => timeReading(pipeline, lang, toText(size))));
    measure(length >> 2);
    const time = measure(length);
    return { name, time, perLength: measure(length * 4) / 4 / time };
  });
}

function timeReading(pipeline: Pipeline, lang: string, text: string): number {
  const start = performance.now();
  toExtraction(pipeline({ text, format: 'text', lang }));
  return performance.now() - start;
}
