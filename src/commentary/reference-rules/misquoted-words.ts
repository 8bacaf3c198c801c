import type { Rule } from '../../diagnostics/rule.ts';

export const misquotedWords: Rule = {
  id: 'misquoted-words',
  level: 'error',
  title: 'words that the sentence does not have',
  cause: 'A quotation is the words of the source, letter by letter, or it is none.',
  cure: 'Copy the words from the sentence, in the language that “lang” names.',
  examples: [
    {
      failing: 'The report says: <Quote segment="s-olives" lang="en" words="the olive crop" />.',
      mended: 'The report says: <Quote segment="s-olives" lang="en" words="The olive harvest" />.',
    },
  ],
  canSilence: false,
};
