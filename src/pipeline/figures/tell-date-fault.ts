import type { Message } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';
import type { DateFault } from './dates/date-fault.ts';

const reasons: Readonly<Record<DateFault['ruleId'], string>> = {
  'impossible-date': 'is no day of the calendar. No date and no number was read from it; check it against the source.',
  'reversed-dates':
    'ends before it starts. It was read as two dates and as no period; check the order against the source.',
};

/** A warning about a date that cannot be meant as it is written. */
export function tellDateFault({ ruleId }: DateFault, { start, end, text }: Span): Message {
  return { ruleId, level: 'warning', reason: `“${text}” ${reasons[ruleId]}`, start, end };
}
