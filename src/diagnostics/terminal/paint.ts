/** What the parts of a message are, for their colours. */
export type Style = 'error' | 'warning' | 'place' | 'help' | 'mended' | 'strong';

/** The text in the colour of its style, or as it is. */
export type Paint = (style: Style, text: string) => string;

/** For what is no terminal. */
export const paintNothing: Paint = (_, text) => text;
