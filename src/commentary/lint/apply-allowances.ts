import type { Fault } from '../fault.ts';
import { findNearest } from '../nearest.ts';
import type { Allowance } from './find-allowances.ts';

/** A fault that an author lets pass, and why. */
export interface AllowedFault {
  readonly fault: Fault;
  readonly reason: string;
}

interface AppliedAllowances {
  /** What is left, and what is wrong with the allowances themselves. */
  readonly faults: readonly Fault[];
  readonly allowed: readonly AllowedFault[];
}

/** What an allowance needs to know of the rules there are: those that can be silenced, and all others. */
interface KnownRules {
  readonly silenceable: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** Takes out of `faults` the first that each allowance is about. `toOffset` is the place of a fault in the file. */
export function applyAllowances(
  faults: readonly Fault[],
  allowances: readonly Allowance[],
  rules: KnownRules,
  toOffset: (fault: Fault) => number,
): AppliedAllowances {
  const left = new Set(faults);
  const allowed: AllowedFault[] = [];
  const own = allowances.flatMap((allowance): Fault[] => {
    const refusal = refuse(allowance, rules);
    if (refusal) return [refusal];
    const { ruleId, reason, reach } = allowance;
    const isMeant = (fault: Fault) =>
      fault.ruleId === ruleId && toOffset(fault) >= reach.start && toOffset(fault) < reach.end;
    const fault = [...left].filter(isMeant).sort((a, b) => toOffset(a) - toOffset(b))[0];
    if (!fault) return [toFault(allowance, ...unused(ruleId))];
    left.delete(fault);
    allowed.push({ fault, reason });
    return [];
  });
  return { faults: [...left, ...own], allowed };
}

/** Those that let pass what cannot be, and those without a reason. */
export function refuseAllowances(allowances: readonly Allowance[], rules: KnownRules): Fault[] {
  return allowances.flatMap((allowance) => refuse(allowance, rules) ?? []);
}

function refuse(allowance: Allowance, { silenceable, others }: KnownRules): Fault | undefined {
  const { ruleId, reason } = allowance;
  if (others.has(ruleId))
    return toFault(allowance, 'allowance', `“${ruleId}” cannot be let pass`, 'mend what it is about');
  if (!silenceable.has(ruleId)) {
    const nearest = findNearest(ruleId, silenceable);
    const cure = nearest ? `did you mean ${nearest}?` : `write one of ${[...silenceable].join(', ')}`;
    return toFault(allowance, 'allowance', `there is no rule “${ruleId}”`, cure);
  }
  if (reason !== '') return undefined;
  const cure = `say why: {/* allow ${ruleId}: the reason */}`;
  return toFault(allowance, 'allowance', `nothing says why “${ruleId}” may pass here`, cure);
}

function unused(ruleId: string): [string, string, string] {
  const reason = `there is nothing here that “${ruleId}” finds`;
  return ['unused-allowance', reason, 'take this out, or put it right above what it is about'];
}

function toFault({ position }: Allowance, ruleId: string, reason: string, cure: string): Fault {
  const { start, end } = position;
  return {
    ruleId,
    level: 'error',
    reason,
    cure,
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}
