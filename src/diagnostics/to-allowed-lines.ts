import type { Report } from './report.ts';
import { toVisibleLine } from './terminal/to-visible.ts';

/** What authors let pass, and why, a line each. */
export function toAllowedLines({ allowed }: Pick<Report, 'allowed'>): string {
  return allowed
    .map(({ diagnostic: { ruleId, file, start, reason }, reason: why }) => {
      const place = `${toVisibleLine(file)}:${start.line}:${start.column}`;
      return `allowed ${place}: ${toVisibleLine(reason)} [${ruleId}], because: ${toVisibleLine(why)}\n`;
    })
    .join('');
}
