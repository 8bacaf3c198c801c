import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../../../scripts/ingest/ingest.ts';
import { listDiagnostics } from '../../../../src/pipeline/mdx/list-diagnostics.ts';
import { encodeAs } from '../../../support/encode-as.ts';
import { makeDocx, paragraph } from '../../../support/make-docx.ts';
import { rename, type Stages, swap } from './stage.ts';

const words =
  'The ministry said on Monday that exports had reached 3 million euros in 2023, and that one by one the ships that had waited since the winter left the old harbour for the islands.';
const facts = { 'seeds/exports.yml': 'lang: en\n' };
const report = { 'seeds/exports.txt': `${words}\n` };
const italian =
  'Perché l’università di Porto costerà 3 milioni di euro, la città è già contraria: così l’attività si ferma.';
const docx = makeDocx(paragraph(words));
const toTable = (reach: string) =>
  `<p>${words}</p><table><tr>${`<td${reach}>a`.repeat(300)}${'<tr><td>b'.repeat(299)}</table>`;

/** How the examples about seeds are played. */
export const seedStages: Stages = {
  'not-text': swap(Uint8Array.of(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0, 0), words, { beside: facts }),
  'link-outside': {
    beside: facts,
    fail: ({ root }, { file }) => symlinkSync(process.execPath, join(root, file)),
    mend: ({ write, remove }, { file }) => {
      remove(file);
      write(file, words);
    },
  },
  'ambiguous-encoding': swap(encodeAs('3 \u00a4 4', 'iso-8859-2'), '3 \u00a4 4', {
    beside: { 'seeds/exports.yml': 'title: Exports\nlang: en\n' },
  }),
  'assumed-encoding': {
    beside: { 'seeds/exports.yml': 'lang: it\n' },
    fail: ({ write }, { file }) => write(file, encodeAs(italian, 'windows-1252')),
    mend: ({ write }) => write('seeds/exports.yml', 'lang: it\nencoding: windows-1252\n'),
  },
  'double-encoding': { beside: { 'seeds/exports.yml': 'lang: ro\n' } },
  'no-reader': {
    fail: ({ write }, { file }) => write(file, docx),
    mend: ({ write, remove }, { file }) => {
      remove(file);
      write('seeds/exports.docx', docx);
    },
  },
  'facts-without-document': rename('lang: en\n', 'seeds/exports.yml', { beside: report }),
  'address-taken': {
    beside: {
      ...facts,
      ...report,
      'seeds/trade.txt': 'The islands said on Tuesday that their trade had fallen.\n',
    },
    at: 'seeds/trade.txt',
  },
  'foreign-briefing': {
    beside: { ...facts, ...report },
    fail: ({ write }, { file }) => write(file, '---\ntitle: Mine\n---\n'),
    mend: ({ remove }, { file }) => remove(file),
    find: (root) => ingest({ root }).faults.flatMap(listDiagnostics),
    at: 'seeds/exports.txt',
  },
  'unreadable-document': {
    beside: facts,
    fail: ({ write }, { file }) => write(file, `${'>'.repeat(5000)} ${words}\n`),
    mend: ({ write, remove }, { file }) => {
      remove(file);
      write('seeds/exports.txt', words);
    },
  },
  'no-sentences': { beside: facts },
  'near-duplicate': {
    beside: { ...report },
    fail: ({ write }, { file }) => write(file, words.replace('Monday', 'Friday')),
    mend: ({ remove }, { file }) => remove(file),
  },
  'no-main-part': { beside: facts },
  'cut-cells': swap(toTable(' rowspan=0 colspan=1000'), toTable(''), { beside: facts }),
  'unknown-language': { beside: report, at: 'seeds/exports.txt' },
  'uncertain-language': {
    beside: { 'seeds/exports.txt': 'Exports rose by 3% in the year 2023.\n' },
    at: 'seeds/exports.txt',
  },
  'front-matter': { beside: facts },
};
