/** Words that are written as a date and say none, or two dates that a hyphen joins the wrong way round. */
export interface DateFault {
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly ruleId: 'impossible-date' | 'reversed-dates';
}
