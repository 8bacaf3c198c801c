import type { Modality } from '../model/figure.ts';
import { type ReadWords, toWords } from './words.ts';

/** Who answers for a statement, as its readers are told. */
export interface Said {
  readonly modality: Modality;
  /** The words that say who says so. */
  readonly attribution?: ReadWords;
  /** The words that leave it open; what is reported may have them too. */
  readonly hedge?: ReadWords;
}

type Written = string | { readonly text: string } | undefined;

/** How a figure or a segment of a document in `lang` is said. */
export function toSaid(
  { modality, attribution, hedge }: { modality: Modality; attribution?: Written; hedge?: Written },
  lang: string,
): Said {
  return {
    modality,
    ...(attribution && { attribution: toWords(toText(attribution), lang) }),
    ...(hedge && { hedge: toWords(toText(hedge), lang) }),
  };
}

function toText(written: NonNullable<Written>): string {
  return typeof written === 'string' ? written : written.text;
}
