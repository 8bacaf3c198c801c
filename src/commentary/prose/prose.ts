import type { Root } from 'mdast';
import type { Position } from 'unist';
import type { Range } from '../../model/span.ts';
import type { TextDocument } from '../../pipeline/document.ts';
import type { JsxElement } from '../find-elements.ts';

/** Stands in the plain text for a component that shows words which are not the author's. */
export const placeholder = '\uFFFC';

/** A component and the stretch of the file it takes, its children included. */
export interface ProseElement {
  readonly element: JsxElement;
  /** Offsets into the file. */
  readonly source: Range;
}

/** What an author wrote in own words, and the components among them. */
export interface Prose {
  /** The whole file. */
  readonly source: string;
  readonly tree: Root;
  /**
   * Title, summary and text as paragraphs, headings, items and cells. What components show, code and formulas are one
   * `placeholder` each; the words between the tags of a component are the author's and stand there.
   */
  readonly document: TextDocument;
  /** In reading order. */
  readonly elements: readonly ProseElement[];
  /** The Markdown quotations (“>”), as offsets into the file. */
  readonly quotations: readonly Range[];
  /** The place in the file of a range of `document.plain`. */
  readonly toPosition: (range: Range) => Position;
  /** The place of a range of the file. */
  readonly toFilePosition: (range: Range) => Position;
  /** The range in the file of a range of `document.plain`. */
  readonly toSource: (range: Range) => Range;
}
