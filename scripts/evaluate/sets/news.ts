import { z } from 'zod';
import { matchSpans } from '../match-spans.ts';
import { readJsonl } from '../read-jsonl.ts';
import { createTallies, type Row } from '../tally.ts';
import type { Extract } from './segments.ts';

const sentences = z.object({
  lang: z.string(),
  text: z.string(),
  entities: z.array(z.object({ start: z.int(), end: z.int(), type: z.string() })),
});

/** The set's types of numbers; what overlaps only a time is none of them. */
const numbers = new Set(['MONEY', 'NUMERIC', 'QUANTITY', 'ORDINAL']);
const times = new Set(['DATETIME', 'PERIOD']);
const types: Readonly<Record<string, readonly string[]>> = {
  person: ['PERSON'],
  organisation: ['ORG'],
  place: ['GPE', 'LOC'],
  demonym: ['NAT_REL_POL'],
};

/** Spans of money, of all numbers and of names in news sentences. */
export function evaluateNews(path: string, extract: Extract): Row[] {
  const tallies = createTallies('news');
  for (const { lang, text, entities } of readJsonl(path, sentences)) {
    const { figures, mentions } = extract(text, lang);
    const ofTime = entities.filter(({ type }) => times.has(type));
    const ofNumber = entities.filter(({ type }) => numbers.has(type));
    const counted = figures.filter(
      (figure) =>
        figure.kind !== 'change' && !(isOver(figure, ofTime) && !isOver(figure, ofNumber)) && figure.kind !== 'date',
    );
    const money = entities.filter(({ type }) => type === 'MONEY');
    tallies.add(
      lang,
      'money',
      matchSpans(
        money,
        figures.filter(({ kind }) => kind === 'money'),
      ),
    );
    tallies.add(lang, 'numbers', matchSpans(ofNumber, counted));
    for (const [kind, wanted] of Object.entries(types)) {
      const gold = entities.filter(({ type }) => wanted.includes(type));
      const found = mentions.filter(({ type, form }) => (form === 'demonym' ? form : type) === kind);
      tallies.add(lang, kind, matchSpans(gold, found));
    }
  }
  return tallies.rows();
}

function isOver(
  { start, end }: { start: number; end: number },
  others: readonly { start: number; end: number }[],
): boolean {
  return others.some((other) => other.start < end && start < other.end);
}
