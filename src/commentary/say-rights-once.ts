import { toRightsReason } from './check-reference.ts';
import type { Fault } from './fault.ts';

/** Faults in reading order, of which only the first of each document that may not be quoted says why and what to do. */
export function sayRightsOnce(faults: readonly Fault[], unquotable: ReadonlySet<string>): Fault[] {
  const first = new Map<string, Fault>();
  return faults.map((fault) => {
    if (fault.ruleId !== 'not-quotable') return fault;
    const slug = unquotable.values().find((one) => fault.reason.endsWith(toRightsReason(one)));
    if (slug === undefined) return fault;
    const before = first.get(slug);
    if (!before) {
      first.set(slug, fault);
      return fault;
    }
    const written = fault.reason.slice(0, -toRightsReason(slug).length);
    return { ...fault, reason: `${written}“${slug}” may not be cited`, cure: `see line ${before.start.line}` };
  });
}
