import { z } from 'zod';
import type { Extraction } from '../../../src/model/extraction.ts';
import type { Range } from '../../../src/model/span.ts';
import { matchSpans } from '../match-spans.ts';
import { readJsonl } from '../read-jsonl.ts';
import { createTallies, type Row } from '../tally.ts';

export type Extract = (text: string, lang: string, date?: string) => Extraction;

const passages = z.object({
  lang: z.string(),
  text: z.string(),
  sentences: z.array(z.tuple([z.number(), z.number()])),
});
const rules = z.object({ lang: z.string(), text: z.string(), sentences: z.array(z.string()) });

/** Sentences of treebanks, as they are and with those joined that a colon or semicolon parts. */
export function evaluateTreebanks(path: string, extract: Extract): Row[] {
  const tallies = createTallies('UD treebanks');
  for (const { lang, text, sentences } of readJsonl(path, passages)) {
    const gold = sentences.map(([start, end]) => ({ start, end }));
    const found = findSentences(text, lang, extract);
    tallies.add(lang, 'sentences', matchExactly(gold, found));
    tallies.add(lang, 'sentences, “:” “;” joined', matchExactly(joinAtColons(text, gold), joinAtColons(text, found)));
  }
  return tallies.rows();
}

/** Hard boundaries, a few sentences each. */
export function evaluateGoldenRules(path: string, extract: Extract): Row[] {
  const tallies = createTallies('golden rules');
  for (const { lang, text, sentences } of readJsonl(path, rules)) {
    let from = 0;
    const gold = sentences.map((sentence) => {
      const start = Math.max(from, text.indexOf(sentence, from));
      from = start + sentence.length;
      return { start, end: from };
    });
    tallies.add(lang, 'sentences', matchExactly(gold, findSentences(text, lang, extract)));
  }
  return tallies.rows();
}

function findSentences(text: string, lang: string, extract: Extract): Range[] {
  return extract(text, lang).segments.map(({ start, end }) => ({ start, end }));
}

/** A sentence with one wrong end is wrong. */
function matchExactly(gold: readonly Range[], found: readonly Range[]) {
  const counts = matchSpans(gold, found);
  return { ...counts, right: counts.exact };
}

function joinAtColons(text: string, ranges: readonly Range[]): Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    if (last && /[:;]\P{L}*$/u.test(text.slice(last.start, last.end))) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}
