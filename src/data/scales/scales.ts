import { icd203 } from './icd-203.ts';
import { ipcc } from './ipcc.ts';
import { phia } from './phia.ts';
import type { Scale } from './scale.ts';

/** Every set of terms that a text keeps to, by the name it has in language data; the two rows of ICD 203 are two. */
export const scales = {
  icd203,
  icd203Second: { ...icd203, name: 'the second row of ICD 203' },
  phia,
  ipcc,
} as const satisfies Readonly<Record<string, Scale>>;

export type ScaleName = keyof typeof scales;

/** In the order in which a text that fits several is taken for one. */
export const scaleNames = ['icd203', 'icd203Second', 'phia', 'ipcc'] as const satisfies readonly ScaleName[];
