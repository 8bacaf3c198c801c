import type { Lexicon } from '../../data/lexicon.ts';

/** The part of a language's data that figures are read with. */
export type FigureLexicon = Pick<
  Lexicon,
  'lang' | 'numbers' | 'units' | 'dates' | 'cues' | 'spelled' | 'unitNames' | 'currencyNames' | 'attribution'
>;
