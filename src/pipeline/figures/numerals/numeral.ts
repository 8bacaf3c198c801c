import type { Value } from '../../../model/figure.ts';
import type { NumberMarks } from './read-marks.ts';

/** A number as it stands in the text, before it is known what it measures. Places are token indexes. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'multiple';
  readonly value: Value;
  /** How the number starts. */
  readonly form: 'digits' | 'words';
  /** What its last scale word multiplies by; 1 where it has none. */
  readonly scale: number;
  /** The digits where the number is nothing but digits without separators: `2024`, `007`. */
  readonly run: string | undefined;
  /** What has to stand beside it before it is a figure: nothing, a noun or a unit, only a unit. */
  readonly needs: 'nothing' | 'noun' | 'unit';
  readonly isApproximate: boolean;
  readonly isAmbiguous: boolean;
  readonly marks?: NumberMarks;
}

/** A numeral with the usual answers where nothing else is said. */
export function toNumeral(given: Pick<Numeral, 'from' | 'to' | 'value'> & Partial<Numeral>): Numeral {
  return {
    kind: 'cardinal',
    form: 'words',
    scale: 1,
    run: undefined,
    needs: 'nothing',
    isApproximate: false,
    isAmbiguous: false,
    ...given,
  };
}
