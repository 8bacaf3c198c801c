import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { EvidenceRecord } from '../../model/evidence-record.ts';
import type { Evidence } from '../evidence.ts';
import { findMoved } from './find-moved.ts';
import { movedElement, takeOutMoved } from './take-out-moved.ts';

/** The component that shows on a page what was recorded of evidence that has moved. Authors cannot write it. */
export const movedComponent = 'MovedEvidence';

/** Puts in the place of each component whose evidence has moved the one that says so. Changes the tree of a text to be rendered. */
export function publishMoved(tree: Root, evidence: Evidence, record: EvidenceRecord): void {
  takeOutMoved(tree, findMoved(tree, evidence, record));
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if ('name' in node && node.name === movedElement) node.name = movedComponent;
  });
}
