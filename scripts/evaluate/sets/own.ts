import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { comparatorSchema, type Figure, modalitySchema, valueSchema } from '../../../src/model/figure.ts';
import type { Range } from '../../../src/model/span.ts';
import { createTallies, type Row } from '../tally.ts';
import { isSameNumber } from '../values.ts';
import type { Extract } from './segments.ts';

const figureSchema = z.strictObject({
  /** The words of the figure, as the sentence has them. */
  text: z.string().min(1),
  /** Which of several equal wordings in the sentence is meant, from 1. */
  nth: z.int().min(1).default(1),
  kind: z.enum([
    'money',
    'percent',
    'count',
    'measure',
    'ordinal',
    'fraction',
    'multiple',
    'duration',
    'date',
    'change',
  ]),
  value: valueSchema.optional(),
  unit: z.string().optional(),
  date: z.string().optional(),
  duration: z.string().optional(),
  comparator: comparatorSchema.default('='),
  approximate: z.boolean().default(false),
  modality: modalitySchema.default('asserted'),
  /** Words that must be in the attribution; none where no one is named. */
  attribution: z.string().optional(),
});

const sentenceSchema = z.strictObject({
  text: z.string().min(1),
  /** The document's own date. */
  date: z.iso.date().optional(),
  figures: z.array(figureSchema).default([]),
  /** Words that look like a figure and are none. */
  traps: z.array(z.string().min(1)).default([]),
});

/** The annotated sentences of one language. */
export const ownSetSchema = z.array(sentenceSchema);
type Sentence = z.infer<typeof sentenceSchema>;
type Wanted = z.infer<typeof figureSchema> & Range;

/** The project's own sentences: figures with value and unit, how they are said, and traps. */
export function evaluateOwn(folder: string, extract: Extract): Row[] {
  const tallies = createTallies('own sentences');
  for (const file of readdirSync(folder).sort()) {
    const lang = file.replace(/\.yml$/, '');
    for (const sentence of ownSetSchema.parse(parse(readFileSync(join(folder, file), 'utf8')))) {
      const { figures } = extract(sentence.text, lang, sentence.date);
      const wanted = sentence.figures.map((figure) => placeFigure(figure, sentence));
      const pairs = wanted.flatMap((figure) => {
        const found = findPartner(figure, figures);
        return found ? [{ figure, found }] : [];
      });
      const right = pairs.filter(({ figure, found }) => hasValue(figure, found));
      tallies.add(lang, 'figures, value and unit', {
        gold: wanted.length,
        found: figures.length,
        right: right.length,
        exact: right.filter(({ figure, found }) => figure.start === found.start && figure.end === found.end).length,
      });
      tallies.add(
        lang,
        'comparison',
        compareAll(
          right,
          ({ figure, found }) => figure.comparator === found.comparator && figure.approximate === found.approximate,
        ),
      );
      tallies.add(
        lang,
        'modality',
        compareAll(right, ({ figure, found }) => figure.modality === found.modality),
      );
      tallies.add(
        lang,
        'attribution',
        compareAll(right, ({ figure, found }) => isSaidBy(figure, found)),
      );
      const traps = sentence.traps.map((text) => placeText(text, 1, sentence.text));
      const taken = traps.filter((trap) => figures.some((found) => found.start < trap.end && trap.start < found.end));
      tallies.add(
        lang,
        'traps left alone',
        compareAll(traps, (trap) => !taken.includes(trap)),
      );
    }
  }
  return tallies.rows();
}

function compareAll<T>(items: readonly T[], isRight: (item: T) => boolean) {
  const right = items.filter(isRight).length;
  return { gold: items.length, found: items.length, right, exact: right };
}

function placeFigure(figure: z.infer<typeof figureSchema>, { text }: Sentence): Wanted {
  return { ...figure, ...placeText(figure.text, figure.nth, text) };
}

/** @throws {Error} where the sentence does not hold the words. */
function placeText(words: string, nth: number, sentence: string): Range {
  let start = -1;
  for (let count = 0; count < nth; count++) {
    start = sentence.indexOf(words, start + 1);
    if (start < 0) throw new Error(`“${words}” (${nth}) is not in “${sentence}”`);
  }
  return { start, end: start + words.length };
}

/** The figure of the same kind with the most of its words; a change and its ends lie over each other. */
function findPartner(wanted: Wanted, figures: readonly Figure[]): Figure | undefined {
  const shared = ({ start, end }: Range) => Math.min(end, wanted.end) - Math.max(start, wanted.start);
  return figures
    .filter((figure) => shared(figure) > 0 && figure.kind === wanted.kind)
    .sort((a, b) => shared(b) - shared(a) || a.end - a.start - (b.end - b.start))[0];
}

function hasValue(wanted: Wanted, found: Figure): boolean {
  if (found.kind === 'change') return true;
  if (found.kind === 'date') return found.date === wanted.date;
  if (found.kind === 'duration') return found.duration === wanted.duration;
  const [mine, theirs] = [[wanted.value].flat(), [found.value].flat()];
  const isSame = mine.every((bound, at) => {
    const other = theirs[at];
    return bound === other || (typeof bound === 'number' && typeof other === 'number' && isSameNumber(bound, other));
  });
  return isSame && mine.length === theirs.length && (wanted.unit ?? found.unit ?? '') === (found.unit ?? '');
}

function isSaidBy(wanted: Wanted, { attribution }: Figure): boolean {
  if (wanted.attribution === undefined) return attribution === undefined;
  return attribution?.text.includes(wanted.attribution) ?? false;
}
