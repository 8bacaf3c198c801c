import type { Scale } from './scale.ts';

/** Its bands have two rows of terms, which a text must not mix. */
export const icd203 = {
  name: 'the first row of ICD 203',
  source: {
    name: 'Intelligence Community Directive 203, Analytic Standards (2015)',
    url: 'https://www.dni.gov/files/documents/ICD/ICD-203.pdf',
    licence: 'Public domain (United States Government)',
  },
  bands: {
    'almost-no-chance': [1, 5],
    'very-unlikely': [5, 20],
    unlikely: [20, 45],
    'roughly-even-chance': [45, 55],
    likely: [55, 80],
    'very-likely': [80, 95],
    'almost-certain': [95, 99],
  },
} as const satisfies Scale;

/** A band of ICD 203, as authors write it. */
export type Likelihood = keyof (typeof icd203)['bands'];

/** From the least likely to the most. */
export const likelihoods = Object.keys(icd203.bands) as Likelihood[];

/** How sure of a judgement its author is, by ICD 203; it is not told in the sentence that tells how likely something is. */
export const confidenceLevels = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof confidenceLevels)[number];

/** Other words for a band, of its second row or of the PHIA yardstick, as an author may write them for it. */
export const likelihoodSynonyms: Readonly<Record<string, Likelihood>> = {
  remote: 'almost-no-chance',
  'remote-chance': 'almost-no-chance',
  'highly-improbable': 'very-unlikely',
  'highly-unlikely': 'very-unlikely',
  improbable: 'unlikely',
  'roughly-even-odds': 'roughly-even-chance',
  probable: 'likely',
  probably: 'likely',
  'highly-probable': 'very-likely',
  'highly-likely': 'very-likely',
  'nearly-certain': 'almost-certain',
};

/** Words that people write instead, each with the level it means. */
export const confidenceSynonyms: Readonly<Record<string, Confidence>> = { medium: 'moderate' };
