import type { Rule } from '../../diagnostics/rule.ts';

export const unknownEntity: Rule = {
  id: 'unknown-entity',
  level: 'error',
  title: 'an entity there is not, or a name that none has',
  cause: 'The glossary has no entry with this id or name, so that nothing can be shown or linked.',
  cure: 'Write the id of an entry: the name of its file in content/glossary. For a new one run “npm run new -- entity”.',
  examples: [
    { failing: 'They sailed to <Entity id="porto-alta" />.', mended: 'They sailed to <Entity id="porto-alto" />.' },
    { failing: 'They sailed to [[Porto Alt]].', mended: 'They sailed to [[Porto Alto]].' },
  ],
  canSilence: false,
};
