import type { Rule } from '../../diagnostics/rule.ts';

export const noSuchLanguage: Rule = {
  id: 'no-such-language',
  level: 'error',
  title: 'a language in which the sentence is not held',
  cause: 'The document is not in this language, and no translation of the sentence into it may be shown.',
  cure: 'Write one of the languages that the message names, or leave the attribute out.',
  examples: [{ failing: '<Quote segment="s-olives" lang="sv" />', mended: '<Quote segment="s-olives" lang="en" />' }],
  canSilence: false,
};
