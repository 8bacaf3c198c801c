import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Commentary, commentarySchema } from '../model/commentary.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import { listDiagnostics } from '../pipeline/mdx/list-diagnostics.ts';
import { parseFrontMatter, toBody } from '../pipeline/mdx/parse-front-matter.ts';
import { checkReferences } from './check-references.ts';
import type { Evidence } from './evidence.ts';
import type { Fault } from './fault.ts';
import { checkAllowances, type LintTools, lintProse } from './lint/lint-prose.ts';
import { checkMoved, type MovedTools } from './moved/check-moved.ts';
import { findBrokenShortForms } from './short-forms/find-broken.ts';
import { isSyntaxMessage, toSyntaxFault } from './syntax/to-syntax-fault.ts';
import { toTree } from './to-tree.ts';

/** What a commentary is checked against. */
export interface CheckTools extends LintTools {
  readonly evidence: Evidence;
  readonly moved: MovedTools;
}

/** What was found in a file of commentary. */
export interface CheckedText {
  /** In reading order. */
  readonly diagnostics: readonly Diagnostic[];
  /** What its author lets pass, and why. */
  readonly allowed: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[];
}

/**
 * Everything that is wrong with a file of commentary; `file` is its path from the project's root. Its prose is read only
 * when its references hold, since what it says cannot be held against evidence that is not there.
 */
export function checkText(text: string, file: string, tools: CheckTools): CheckedText {
  const toDiagnostic = (fault: Fault): Diagnostic => ({ ...fault, file });
  try {
    const { data, body } = parseFrontMatter(text, file, commentarySchema);
    const tree = toTree(body);
    const moved = checkMoved(tree, basename(file, '.mdx'), tools.evidence, tools.moved);
    const broken = findBrokenShortForms(tree, text);
    const faults = [...moved, ...broken, ...checkReferences(tree, tools.evidence)].sort(byPlace);
    if (faults.length > 0) {
      const all = [...faults, ...checkAllowances(tree, text)].sort(byPlace);
      return { diagnostics: all.map(toDiagnostic), allowed: [] };
    }
    return checkProse({ tree, source: text, ...data }, tools, toDiagnostic);
  } catch (fault) {
    return { diagnostics: toSyntaxDiagnostics(fault, text, file), allowed: [] };
  }
}

function byPlace({ start: a }: Fault, { start: b }: Fault): number {
  return a.line - b.line || a.column - b.column;
}

function checkProse(
  { tree, source, lang }: Pick<Commentary, 'lang'> & { readonly tree: Root; readonly source: string },
  tools: CheckTools,
  toDiagnostic: (fault: Fault) => Diagnostic,
): CheckedText {
  const { faults, allowed, unread } = lintProse({ tree, source, lang, evidence: tools.evidence }, tools);
  const own = unread === undefined ? [] : [toUnread(unread)];
  return {
    diagnostics: [...own, ...faults].map(toDiagnostic),
    allowed: allowed.map(({ fault, reason }) => ({ diagnostic: toDiagnostic(fault), reason })),
  };
}

function toUnread(lang: string): Fault {
  const reason = `there is no data for “${lang}”, so that the prose was not read; only its references were checked`;
  return { ruleId: 'unread-prose', level: 'warning', reason, start: { line: 1, column: 1 } };
}

function toSyntaxDiagnostics(fault: unknown, text: string, file: string): Diagnostic[] {
  if (fault instanceof ContentError) return listDiagnostics(fault);
  if (isTooDeep(fault)) return [{ ...tooDeep, file }];
  // What micromark and acorn throw says its reason; anything else is ours.
  if (!isSyntaxMessage(fault)) throw fault;
  return [{ ...toSyntaxFault(fault, toBody(text)), file }];
}

/** Trees are read by functions that call themselves, which end where a text is nested more deeply than any is written. */
const tooDeep: Fault = {
  ruleId: 'mdx-syntax',
  level: 'error',
  reason: 'its lists, quotations or components stand too deeply in one another to be read',
  cure: 'end each before the next begins',
  start: { line: 1, column: 1 },
};

function isTooDeep(fault: unknown): boolean {
  return fault instanceof RangeError && fault.message.includes('call stack');
}
