import { ingest } from '../../../../scripts/ingest/ingest.ts';
import { readBriefings } from '../../../../src/kept/read-content.ts';
import { catchDiagnostics, type Project, type Stages } from './stage.ts';

const beside = { 'seeds/exports.txt': 'Exports rose by 3% in the year 2023.\n', 'seeds/exports.yml': 'lang: en\n' };
const mend = ({ root }: Project) => void ingest({ root });

/** How the examples about briefings are played. */
export const briefingStages: Stages = {
  'stale-briefing': {
    ...{ beside, isLater: true, mend },
    fail: ({ write }) => write('seeds/exports.yml', 'lang: en\npublisher: The ministry\n'),
  },
  'orphaned-briefing': {
    ...{ beside, isLater: true, mend },
    fail: ({ remove }) => {
      remove('seeds/exports.txt');
      remove('seeds/exports.yml');
    },
  },
  'strange-briefing': {
    ...{ beside, isLater: true, mend, find: (root) => catchDiagnostics(() => readBriefings(root)) },
    fail: ({ write, read }, { file }) => write(file, `${read(file)}\n<Map />\n`),
  },
};
