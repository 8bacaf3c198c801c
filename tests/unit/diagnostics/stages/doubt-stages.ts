import { type Stages, swap } from './stage.ts';

const beside = { 'seeds/exports.yml': 'lang: en\n' };

/** How the examples of what words leave open are played. */
export const doubtStages: Stages = {
  'ambiguous-number': { beside },
  'ambiguous-date': { beside },
  'ambiguous-currency': { beside },
  'impossible-date': { beside },
  'reversed-dates': { beside },
  'hidden-characters': swap('The har\u200bbour is closed.', 'The harbour is closed.', { beside }),
  'mixed-scripts': swap('He left M\u043escow.', 'He left Moscow.', { beside }),
};
