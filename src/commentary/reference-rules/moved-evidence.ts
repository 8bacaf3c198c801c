import type { Rule } from '../../diagnostics/rule.ts';

export const movedEvidence: Rule = {
  id: 'moved-evidence',
  level: 'error',
  title: 'evidence that is no longer there, or says something else now',
  cause:
    'The source was changed after this was written, so that what is cited is gone. Nothing is cited anew by itself, since only a person can say whether the new words bear the old claim.',
  cure: 'Read the old words and the new ones in the message, and cite the new ones if they bear what you say; otherwise change what you say.',
  examples: [],
  canSilence: false,
};
