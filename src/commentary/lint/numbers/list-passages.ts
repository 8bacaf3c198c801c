import type { RootContent } from 'mdast';
import { isWithin, type Range } from '../../../model/span.ts';
import { findFirstIndex } from '../../../pipeline/find-first-index.ts';
import type { LintContext } from '../lint-rule.ts';
import { judgeClaims } from './judge-claims.ts';
import type { Judgement } from './judgement.ts';

/**
 * For each passage that cites nothing, its numbers that nothing supports. A passage is a paragraph, a whole list or table,
 * what stands in a component, or title and summary together.
 */
export function findUncited(context: LintContext): Judgement[][] {
  const { prose, cited } = context;
  const passages = listPassages(prose.tree.children);
  const judgements = context.once(judgeClaims);
  const toPassage = ({ claim }: Judgement) => {
    const { start } = prose.toSource(claim.range);
    return findFirstIndex(passages, (passage) => passage.start > start) - 1;
  };
  return [...Map.groupBy(judgements, toPassage)].flatMap(([at, group]) => {
    const passage = passages[at];
    const isCited =
      group.some(({ around }) => around.near.places.length > 0) ||
      (passage !== undefined && cited.some(({ by: { source } }) => isWithin(source, passage)));
    const unsupported = group.filter(({ verdict }) => verdict.type === 'unsupported');
    return isCited || unsupported.length === 0 ? [] : [unsupported];
  });
}

function listPassages(nodes: readonly RootContent[]): Range[] {
  return nodes.flatMap((node) =>
    node.type === 'mdxJsxFlowElement'
      ? listPassages(node.children)
      : [{ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }],
  );
}
