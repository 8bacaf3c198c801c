/** A date as CSL has it: year, month, day; the last ones may be left out. */
type DateParts = readonly number[];

/** One work as CSL-JSON 1.0 describes it, in the order in which its fields are written. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'document';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly [DateParts] };
  readonly URL?: string;
  readonly language: string;
  readonly note: string;
}
