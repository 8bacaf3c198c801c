import type { Message } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';
import type { DateDraft, DurationDraft, QuantityDraft } from './draft.ts';

/** A warning where a number or date can be read in two ways, with the reading that was taken; else nothing. */
export function tellAmbiguity(draft: QuantityDraft | DurationDraft | DateDraft, { start, end, text }: Span): Message[] {
  if (draft.kind === 'duration' || !draft.isAmbiguous) return [];
  const isDate = draft.kind === 'date';
  const reading = isDate ? draft.date : JSON.stringify(draft.value);
  const reason = `“${text}” can be read in two ways. It was read as ${reading}, as the document's language writes ${isDate ? 'dates' : 'numbers'}; check it against the source.`;
  return [{ ruleId: isDate ? 'ambiguous-date' : 'ambiguous-number', level: 'warning', reason, start, end }];
}
