import { isWithin } from '../../../model/span.ts';
import type { LintContext } from '../lint-rule.ts';
import type { Candidate } from './candidate.ts';
import type { Claim } from './claim.ts';

const clauseEnd = /[,;:،；，、—–()]/gu;

/** Whether the clause of a claim names somebody or something before it that the cited sentence does not name. */
export function namesOther(
  { range, sentence }: Claim,
  { place }: Candidate,
  { reading, prose, lang }: LintContext,
): boolean {
  const before = prose.document.plain.slice(sentence.start, range.start);
  const last = [...before.matchAll(clauseEnd)].at(-1);
  const clause = { start: sentence.start + (last ? last.index + 1 : 0), end: range.start };
  const { briefing, segment, translations } = place;
  const named = new Set(briefing.mentions.flatMap((each) => (each.segment === segment.id ? (each.entity ?? []) : [])));
  const texts = [segment.text, translations.get(lang)?.target ?? ''];
  return reading.mentions.some(
    (mention) =>
      isWithin(mention, clause) &&
      !(mention.entity && named.has(mention.entity)) &&
      !texts.some((text) => text.includes(mention.text)),
  );
}
