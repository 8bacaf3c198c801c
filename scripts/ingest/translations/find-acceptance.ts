import { commentMarks } from '../../../src/translation/comment-marks.ts';

/** Why a finding of a rule is accepted, as the comment above line `line` (from 1) says; `undefined` where it says nothing. */
export function findAcceptance(lines: readonly string[], line: number, ruleId: string): string | undefined {
  for (let at = line - 2; lines[at]?.startsWith('#'); at -= 1) {
    const comment = lines[at]?.replace(/^#\s*/u, '') ?? '';
    const said = comment.startsWith(commentMarks.accept) ? comment.slice(commentMarks.accept.length).trim() : '';
    const why = said.startsWith(ruleId) ? said.slice(ruleId.length) : '';
    if (/^[\s:]\s*\S/u.test(why)) return why.replace(/^[\s:]+/u, '').trim();
  }
  return undefined;
}
