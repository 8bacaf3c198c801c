import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { Range } from '../../model/span.ts';
import { findFrontMatter } from '../../pipeline/mdx/parse-front-matter.ts';
import type { Prose } from '../prose/prose.ts';

/** What an author lets pass: “allow <rule-id>: <reason>” in an MDX comment, or after “#” above a field of the front matter. */
export interface Allowance {
  readonly ruleId: string;
  /** Empty where the author gave none. */
  readonly reason: string;
  readonly position: Position;
  /** The stretch of the file in which it holds: the next block, the rest of its paragraph, or the next field. */
  readonly reach: Range;
}

const form = /^\s*\/\*\s*allow\b\s*([^\s:]*)\s*:?([\s\S]*?)\*\/\s*$/u;
const stated = /^[ \t]*# *allow\b *([^\s:]*) *:?(.*)$/gmu;

/** Every allowance of a file, in reading order. */
export function findAllowances(prose: Prose): Allowance[] {
  return [...findStated(prose), ...findInText(prose)];
}

function findInText({ tree }: Prose): Allowance[] {
  const found: Allowance[] = [];
  visit(tree, (node: Nodes, index, parent) => {
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return;
    const match = form.exec(node.value);
    if (!match || !node.position || !parent || index === undefined) return;
    const next = parent.children[index + 1];
    const until = node.type === 'mdxTextExpression' ? parent : next;
    found.push({
      ruleId: match[1] ?? '',
      reason: toReason(match[2]),
      position: node.position,
      reach: { start: node.position.end.offset ?? 0, end: until?.position?.end.offset ?? 0 },
    });
  });
  return found;
}

function findStated({ source, toFilePosition }: Prose): Allowance[] {
  const { yaml, start } = findFrontMatter(source) ?? { yaml: '', start: 0 };
  return [...yaml.matchAll(stated)].map(({ index, 0: line, 1: ruleId = '', 2: reason }) => {
    const from = start + index;
    const end = from + line.length;
    const field = /^(?:[ \t]*#.*\n|\s*\n)*[^\n]*\n?(?:[ \t]+[^\n]*\n)*/u.exec(yaml.slice(index + line.length + 1));
    return {
      ruleId,
      reason: toReason(reason),
      position: toFilePosition({ start: from, end }),
      reach: { start: end, end: end + 1 + (field?.[0].length ?? 0) },
    };
  });
}

function toReason(text = ''): string {
  return text.replace(/\s+/gu, ' ').trim();
}
