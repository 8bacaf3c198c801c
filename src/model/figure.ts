import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { entityIdSchema } from './entity-id.ts';
import { segmentIdSchema } from './segment.ts';
import { spanSchema } from './span.ts';

export const figureIdSchema = z
  .string()
  .regex(/^f-[a-z0-9]+(?:-\d+)?$/)
  .brand<'FigureId'>();
export type FigureId = z.infer<typeof figureIdSchema>;

export const comparatorSchema = z.enum(['=', '<', '<=', '>', '>=']);
export type Comparator = z.infer<typeof comparatorSchema>;

/** Who vouches for a statement: the document itself, someone it names, or no one for certain. */
export const modalitySchema = z.enum(['asserted', 'reported', 'hedged']);
export type Modality = z.infer<typeof modalitySchema>;

/** `stated`: in so many words. `inferred`: completed from other words of the same document. */
export const basisSchema = z.enum(['stated', 'inferred']);

const bound = z.number().nullable();

/** A number, or `[low, high]` with `null` for an open end. */
export const valueSchema = z.union([z.number(), z.tuple([bound, bound])]);
export type Value = z.infer<typeof valueSchema>;

/** The fields the figure finder fills; the rest is said by the attribution stage. */
const found = {
  ...spanSchema.shape,
  comparator: comparatorSchema,
  approximate: z.boolean(),
  cue: spanSchema.optional(),
  period: edtfSchema.optional(),
  basis: basisSchema,
};

const named = { id: figureIdSchema, segment: segmentIdSchema };

const said = {
  subject: z.string().min(1).optional(),
  attribution: spanSchema.optional(),
  modality: modalitySchema,
  /** The words that leave it open (“may”, a conditional of report), whoever says so. */
  hedge: spanSchema.optional(),
  entities: z.array(entityIdSchema),
};

const quantity = z.strictObject({
  ...found,
  kind: z.enum(['money', 'percent', 'count', 'measure', 'ordinal', 'fraction', 'multiple']),
  value: valueSchema,
  /** ISO 4217, `%`, `pp`, UCUM, or the counted noun as written. */
  unit: z.string().min(1).optional(),
});

const duration = z.strictObject({
  ...found,
  kind: z.literal('duration'),
  /** ISO 8601. */
  duration: z.string().regex(/^P(?=.)(?:\d+(?:\.\d+)?[YMWD])*(?:T(?=.)(?:\d+(?:\.\d+)?[HMS])*)?$/),
});

const date = z.strictObject({ ...found, kind: z.literal('date'), date: edtfSchema });

/** What the two ends of a change come to: a value we computed, always shown as derived. */
const growth = z.strictObject({ value: z.number(), unit: z.literal('%'), comparator: comparatorSchema });

const change = z.strictObject({
  ...found,
  kind: z.literal('change'),
  unit: z.string().min(1).optional(),
  from: figureIdSchema,
  to: figureIdSchema,
  growth: growth.optional(),
});

/** A figure: a number, date or change in the text, what it measures, and who says so how surely. */
export const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...named, ...quantity.shape, ...said }),
  z.strictObject({ ...named, ...duration.shape, ...said }),
  z.strictObject({ ...named, ...date.shape, ...said }),
  z.strictObject({ ...named, ...change.shape, ...said }),
]);
export type Figure = z.infer<typeof figureSchema>;
export type FigureKind = Figure['kind'];
export type ChangeFigure = Extract<Figure, { kind: 'change' }>;

type Found<T> = Readonly<z.infer<T extends z.ZodType ? T : never>>;

/** A change before ids exist: its ends are places in the list the finder returns with it. */
export type FoundChange = Omit<Found<typeof change>, 'from' | 'to'> & { readonly from: number; readonly to: number };

/** What the figure finder returns: all that the words around the number themselves say. */
export type FoundFigure = Found<typeof quantity> | Found<typeof duration> | Found<typeof date> | FoundChange;

/** The noun that a figure counts, in the words of its text; the units of money, percentages and measures are part of the value. */
export function findNoun(figure: Figure): string | undefined {
  const { kind } = figure;
  if (kind === 'change' || kind === 'date' || kind === 'duration') return undefined;
  return kind === 'money' || kind === 'percent' || kind === 'measure' ? undefined : figure.unit;
}
