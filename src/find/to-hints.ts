import { foldWords } from '../search/fold-words.ts';
import type { FigureEntry } from '../search/index-files.ts';
import type { IndexReader } from '../search/index-reader.ts';
import type { Outcome } from '../search/run-search.ts';
import { findNearFigures, findNearWord } from './find-near.ts';

interface HintTools {
  readonly reader: IndexReader;
  /** The words of each language. */
  readonly words: readonly (readonly string[])[];
}

/** What a person should know about how a query was understood and what of it is nowhere, in sentences. */
export async function toHints(outcome: Outcome, { reader, words }: HintTools): Promise<string[]> {
  const missing = outcome.missingWords.map(({ word, near }) => {
    const inTexts = words.flatMap((own) => findNearWord(word, own) ?? []);
    const known = new Map([...near, ...inTexts].toReversed().map((each) => [foldWords(each), each]));
    return `“${word}” is nowhere${toQuestion([...known.values()].toReversed())}`;
  });
  const unsaid = outcome.read.amounts.filter(({ word }) => isUnsaid(word, outcome));
  const numbers = await Promise.all(
    unsaid.map(async ({ word }) => `No figure says “${word}”${toNear(await findNearFigures(word, reader))}.`),
  );
  return [
    ...missing,
    ...numbers,
    ...outcome.otherUnits.map((number) => `“${number}” is found in other units only.`),
    ...outcome.commonWords.map((word) => `“${word}” is in too many sentences to be looked for alone.`),
    ...(outcome.isPartial ? ['No sentence has all of it; these have most.'] : []),
    ...(outcome.isPlain ? ['Names in it were looked for as words.'] : []),
  ];
}

function isUnsaid(number: string, { missingNumbers, figures }: Outcome): boolean {
  return missingNumbers.includes(number) || figures.length === 0;
}

function toQuestion(near: readonly string[]): string {
  return near.length === 0 ? '.' : `; did you mean ${near.map((word) => `“${word}”`).join(' or ')}?`;
}

function toNear(figures: readonly FigureEntry[]): string {
  const named = figures.map(({ text, id }) => `“${text}” (${id})`);
  return named.length === 0 ? '' : `; the nearest: ${named.join(', ')}`;
}
