/** What a number may measure, before the number is put to it. */
export type Unit =
  | {
      readonly type: 'money';
      readonly code: string /** How many of it make one of the currency. */;
      readonly ratio: number;
    }
  | { readonly type: 'percent'; readonly code: '%' | 'pp'; readonly ratio: number }
  | { readonly type: 'measure'; readonly code: string }
  /** An ISO 8601 designator with its multiple, such as `3M` or `T1H`. */
  | { readonly type: 'duration'; readonly code: string }
  | { readonly type: 'multiple' };
