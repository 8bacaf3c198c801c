import { z } from 'zod';
import { alignSentences, type Bead } from '../../../src/alignment/align-sentences.ts';
import { alignSurely } from '../../../src/alignment/align-surely.ts';
import { isSure } from '../../../src/translation/align/align-translation.ts';
import { readJsonl } from '../read-jsonl.ts';
import { createTallies, type Row } from '../tally.ts';

const indexes = z.array(z.int());
const texts = z.object({
  sourceLang: z.string(),
  targetLang: z.string(),
  source: z.array(z.string()),
  target: z.array(z.string()),
  gold: z.array(z.tuple([indexes, indexes])),
});

/** Beads that are found exactly; those with an empty side are counted apart. */
export function evaluateAlignment(path: string): Row[] {
  const tallies = createTallies('alignment');
  for (const { sourceLang, targetLang, source, target, gold } of readJsonl(path, texts)) {
    const { beads } = alignSentences(source, target);
    const lang = `${sourceLang}-${targetLang}`;
    tallies.add(lang, 'beads', matchBeads(gold.filter(isFull), beads.filter(isFull)));
    tallies.add(lang, 'beads, empty ones too', matchBeads(gold, beads));
    tallies.add(lang, 'beads taken for sure', matchBeads(gold.filter(isFull), listSure(source, target)));
  }
  return tallies.rows();
}

/** The beads that would not be shown to a person; where paragraphs begin these texts do not say. */
function listSure(source: readonly string[], target: readonly string[]): Bead[] {
  const { beads, certainties } = alignSurely(source, target, { source: [], target: [] });
  return beads.filter((bead, at) => isFull(bead) && isSure(certainties[at] ?? 0, bead.flat().length));
}

function isFull([source, target]: Bead): boolean {
  return source.length > 0 && target.length > 0;
}

function matchBeads(gold: readonly Bead[], found: readonly Bead[]) {
  const known = new Set(gold.map((bead) => JSON.stringify(bead)));
  const right = found.filter((bead) => known.has(JSON.stringify(bead))).length;
  return { gold: gold.length, found: found.length, right, exact: right };
}
