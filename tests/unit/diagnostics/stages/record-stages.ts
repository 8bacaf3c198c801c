import { recordEvidence } from '../../../../scripts/ingest/evidence/record-evidence.ts';
import { ingest } from '../../../../scripts/ingest/ingest.ts';
import { changesFolder, readRecord } from '../../../../src/changes/read-record.ts';
import { readFolder } from '../../../../src/loaders/read-folder.ts';
import { createIdMaker } from '../../../../src/pipeline/ids.ts';
import { catchDiagnostics, type Project, type Stages } from './stage.ts';

const head = '---\ntitle: Ferries\nsummary: Who crosses\nauthors: [A. Rowe]\ndate: 2024-04-12\n---\n\n';
const commentary = 'content/commentary/ferries.mdx';
const evidence = 'content/commentary/ferries.evidence.yml';
const beside = { [commentary]: `${head}They row to <Entity id="italy" />.\n` };

const before = 'The ferries carry 12 people each.';
const after = 'The ferries carry 14 people each.';
const citing = (sentence: string) =>
  `${head}So <Cite segment="${createIdMaker('s')(sentence)}">says</Cite> the report.\n`;

async function record({ root }: Project): Promise<void> {
  await recordEvidence({ root, readRights: async () => 'full' });
}

/** How the examples about records are played. */
export const recordStages: Stages = {
  'change-record': { find: (root) => catchDiagnostics(() => readFolder(root, changesFolder, '.json', readRecord)) },
  'moved-evidence': {
    beside: { 'seeds/ferries.txt': `${before}\n`, 'seeds/ferries.yml': 'lang: en\n' },
    fail: async (project, { file }) => {
      project.write(file, citing(before));
      ingest({ root: project.root });
      await record(project);
      // The message says the day, which is not that of every run.
      project.write(evidence, project.read(evidence).replace(/(?<=recorded: "?)[\d-]+/gu, '2024-04-12'));
      project.write('seeds/ferries.txt', `${after}\n`);
    },
    mend: async (project, { file }) => {
      project.write(file, citing(after));
      await record(project);
    },
  },
  'evidence-record': {
    beside,
    fail: async (project, { file }) => {
      await record(project);
      project.write(file, project.read(file).replace('references:', 'refernces:'));
    },
    mend: async (project, { file }) => {
      project.remove(file);
      await record(project);
    },
  },
  'stale-record': { beside, fail: () => {}, mend: record },
  'orphaned-record': {
    beside,
    fail: async (project) => {
      await record(project);
      project.remove(commentary);
    },
    mend: record,
  },
};
