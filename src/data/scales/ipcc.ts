import type { Scale } from './scale.ts';

/** Its bands overlap: what is very likely is likely too. */
export const ipcc = {
  name: 'the IPCC’s scale',
  source: {
    name: 'Mastrandrea and others: Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent Treatment of Uncertainties (2010), table 1',
    url: 'https://www.ipcc.ch/site/assets/uploads/2017/08/AR5_Uncertainty_Guidance_Note.pdf',
    licence: 'Terms of a public standard',
  },
  bands: {
    'exceptionally-unlikely': [0, 1],
    'extremely-unlikely': [0, 5],
    'very-unlikely': [0, 10],
    unlikely: [0, 33],
    'about-as-likely-as-not': [33, 66],
    'more-likely-than-not': [50, 100],
    likely: [66, 100],
    'very-likely': [90, 100],
    'extremely-likely': [95, 100],
    'virtually-certain': [99, 100],
  },
} as const satisfies Scale;
