/** `kind` says what an attribute's value has to name, a `subject` being a segment, a figure or an entity; plain text and switches name nothing. */
export type ValueKind =
  | 'segment'
  | 'figure'
  | 'figures'
  | 'entity'
  | 'entities'
  | 'subject'
  | 'words'
  | 'language'
  | 'date'
  | 'count'
  | 'choice'
  | 'switch';

export interface AttributeRule {
  readonly kind: ValueKind;
  readonly required?: boolean;
  /** The values that a `choice` has. */
  readonly choices?: readonly string[];
  /** Words for one of them that people may write instead, each with the one it means. */
  readonly meaning?: Readonly<Record<string, string>>;
  /** What it is for, in a sentence for authors. */
  readonly says: string;
}

export interface ComponentRule {
  /** What it shows, in a sentence for authors. */
  readonly purpose: string;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** What can stand inside it: words of a line, text with blocks of its own, or nothing, so that all of it is evidence. */
  readonly holds: 'words' | 'text' | 'nothing';
  /** Whether it makes a block of its own, which cannot stand inside a line of text. */
  readonly isBlock: (attributes: ReadonlyMap<string, string | undefined>) => boolean;
  /** Whether it needs the width of the page, which a note has not. */
  readonly isWide?: true;
  /** How it is written; shown in messages. */
  readonly example: string;
  /** How it is written shortly, where it can be. */
  readonly shortForm?: string;
}
