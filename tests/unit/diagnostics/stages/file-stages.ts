import { ingest } from '../../../../scripts/ingest/ingest.ts';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { readBriefings } from '../../../../src/kept/read-content.ts';
import { readText } from '../../../../src/loaders/read-text.ts';
import { readExchange } from '../../../../src/translation/exchange/read-exchange.ts';
import { asBody, catchDiagnostics, type Stages } from './stage.ts';

const exported = {
  'seeds/exports.txt':
    'The ministry said on Monday that exports had reached 3 million euros in 2023, and that one by one the ships that had waited since the winter left the old harbour for the islands.\n',
};
const italy = '---\nid: italy\nformerly: [italia]\ntype: place\ncode: { region: IT }\n---\n\nA country in Europe.\n';
const glossary = { 'content/glossary/italy.mdx': italy };

/** What a build finds that reads the briefing, and asks for its words when an ingest has run beside it. */
function findDuringIngest(root: string): Diagnostic[] {
  const [briefing] = readBriefings(root);
  ingest({ root });
  return catchDiagnostics(() => briefing?.blocks);
}

/** How the examples about files, the glossary and the reading of prose are played. */
export const fileStages: Stages = {
  'mdx-syntax': asBody,
  'yaml-syntax': { beside: exported },
  'no-front-matter': {},
  'unknown-field': { beside: exported },
  'missing-field': {},
  'wrong-field': { beside: exported },
  unreadable: {
    find: (root) => catchDiagnostics(() => readExchange(readText(root, 'port.tmx'), 'port.tmx', {})),
  },
  'changed-meanwhile': {
    ...{ beside: exported, isLater: true, find: findDuringIngest },
    fail: ({ write }) => write('seeds/exports.yml', 'publisher: The ministry\n'),
    mend: ({ root }) => void ingest({ root }),
  },
  'id-not-file-name': { beside: glossary },
  'no-definition': { beside: glossary },
  'name-claimed-twice': { beside: glossary },
  'id-claimed-twice': { beside: glossary },
  allowance: asBody,
  'unused-allowance': asBody,
  'unread-prose': {},
};
