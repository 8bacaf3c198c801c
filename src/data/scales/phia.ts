import type { Scale } from './scale.ts';

/** Its numbers are approximate, and there are gaps between its bands so that none is taken for exact. */
export const phia = {
  name: 'the PHIA probability yardstick',
  source: {
    name: 'Professional Head of Intelligence Assessment: Explaining Uncertainty in UK Intelligence Assessment (24 March 2025)',
    url: 'https://www.gov.uk/government/publications/explaining-uncertainty-in-uk-intelligence-assessment/explaining-uncertainty-in-uk-intelligence-assessment',
    licence: 'Open Government Licence v3.0',
  },
  bands: {
    'remote-chance': [0, 5],
    'highly-unlikely': [10, 20],
    unlikely: [25, 35],
    'realistic-possibility': [40, 50],
    'likely-or-probable': [55, 75],
    'highly-likely': [80, 90],
    'almost-certain': [95, 100],
  },
} as const satisfies Scale;
