import type { Message } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';
import type { DateDraft, DurationDraft, QuantityDraft } from './draft.ts';

const reasons = {
  none: "as the document's language writes numbers",
  own: "as the document's language and its other numbers are written",
  other: "as the document's other numbers are written, against the habit of its language",
  both: "as the document's language writes numbers, while its other numbers are written in more than one way",
} as const;

/** A warning where a number or date can be read in two ways, with the reading that was taken; else nothing. */
export function tellAmbiguity(draft: QuantityDraft | DurationDraft | DateDraft, { start, end, text }: Span): Message[] {
  if (draft.kind === 'duration') return [];
  if ('isSharedCurrency' in draft && draft.isSharedCurrency) return [tellSharedCurrency({ start, end, text })];
  if (!draft.isAmbiguous) return [];
  const isDate = draft.kind === 'date';
  const reading = isDate ? draft.date : JSON.stringify(draft.value);
  const ground = isDate ? "as the document's language writes dates" : reasons[draft.evidence ?? 'none'];
  const reason = `“${text}” can be read in two ways. It was read as ${reading}, ${ground}; check it against the source.`;
  return [{ ruleId: isDate ? 'ambiguous-date' : 'ambiguous-number', level: 'warning', reason, start, end }];
}

function tellSharedCurrency({ start, end, text }: Span): Message {
  const reason = `“${text}” names a currency that several countries have, and none of them. It was read as a count; check in the source whose it is.`;
  return { ruleId: 'ambiguous-currency', level: 'warning', reason, start, end };
}
