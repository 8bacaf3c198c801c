/** A paragraph of commentary, and the rules whose findings it should bring, in reading order. */
export type Paragraph = readonly [text: string, ...rules: readonly string[]];
