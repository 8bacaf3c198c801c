import type { z } from 'zod';
import type { SpelledNumbers } from './cldr/spelled-numbers.ts';
import type { UnitName } from './cldr/unit-names.ts';
import { attributionSchema } from './schema/attribution.ts';
import { cuesSchema } from './schema/cues.ts';
import { datesSchema } from './schema/dates.ts';
import { likelihoodSchema } from './schema/likelihood.ts';
import { modalitySchema } from './schema/modality.ts';
import { namesSchema } from './schema/names.ts';
import { numbersSchema } from './schema/numbers.ts';
import { segmentationSchema } from './schema/segmentation.ts';
import { translationSchema } from './schema/translation.ts';
import { unitsSchema } from './schema/units.ts';

/** The files every language has in `src/data/languages/<lang>/<name>.yml`, each with its schema. */
export const lexiconSchemas = {
  segmentation: segmentationSchema,
  numbers: numbersSchema,
  units: unitsSchema,
  dates: datesSchema,
  cues: cuesSchema,
  attribution: attributionSchema,
  modality: modalitySchema,
  names: namesSchema,
  translation: translationSchema,
  likelihood: likelihoodSchema,
} as const;

/** The name of one of those files. */
export type LexiconFile = keyof typeof lexiconSchemas;

type Files = { readonly [K in keyof typeof lexiconSchemas]: z.infer<(typeof lexiconSchemas)[K]> };

/** All that the pipeline knows of one language. A test may pass one with two words in it. */
export interface Lexicon extends Files {
  /** BCP 47, the folder's name. */
  readonly lang: string;
  /** Number words, from CLDR's spelling rules. */
  readonly spelled: SpelledNumbers;
  /** Names of units, from CLDR. */
  readonly unitNames: readonly UnitName[];
  /** Names of currencies with their ISO 4217 codes, from `Intl`. */
  readonly currencyNames: readonly (readonly [string, string])[];
}
