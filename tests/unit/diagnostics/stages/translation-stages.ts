import { ingest } from '../../../../scripts/ingest/ingest.ts';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import type { FileExample } from '../../../../src/diagnostics/examples/file-example.ts';
import { translationExamples } from '../../../../src/diagnostics/examples/translation-examples.ts';
import { readText } from '../../../../src/loaders/read-text.ts';
import { readKept } from '../../../../src/translation/kept-translation.ts';
import { catchDiagnostics, rename, type Stage, type Stages } from './stage.ts';

const header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n';
const good = 'msgid "Le navi partono."\nmsgstr "The ships leave."\n';
const facts = { 'seeds/report.yml': 'lang: it\n' };
const ships = { ...facts, 'seeds/report.txt': 'Le navi partono.\n' };
const highPort = '---\nid: porto-alto\ntype: place\nnames: { en: High Port, it: Porto Alto }\n---\n\nA port.\n';

/** A whole PO file with these entries; a text with its own header stays as it is. */
function toPo(entries: string): string {
  return entries.startsWith('msgid ""') ? entries : `${header}\n#: seeds/report.txt:1\n${entries}`;
}

const entries: Stage = {
  fail: ({ write }, { file, failing }) => write(file, toPo(failing)),
  mend: ({ write }, { file, mended }) => write(file, toPo(mended)),
};

/** The sentence of an example stands in its document. */
function toStage(example: FileExample | undefined): Stage {
  const source = /^msgid "(.*)"$/mu.exec(example?.failing ?? '')?.[1] ?? '';
  return {
    ...entries,
    beside: { ...facts, 'seeds/report.txt': `${source}\n`, 'content/glossary/porto-alto.mdx': highPort },
  };
}

function findKept(root: string): Diagnostic[] {
  const file = '.cache/translations/report.en.json';
  return catchDiagnostics(() => readKept(readText(root, file), 'report.en', file));
}

const en = 'content/translations/report.en.po';

/** How the examples about translations are played. */
export const translationStages: Stages = {
  ...Object.fromEntries(Object.entries(translationExamples).map(([id, example]) => [id, toStage(example)])),
  'broken-shield': { ...toStage(translationExamples['broken-shield']), also: ['number-added', 'name-lost'] },
  'po-syntax': { ...entries, beside: ships },
  'po-repeated': { ...entries, beside: ships },
  'translation-name': rename(toPo(good), en, { beside: ships }),
  'translation-language': { ...entries, beside: ships },
  'stray-translation': rename(toPo(good), en, { beside: ships }),
  'stale-translation': {
    ...{ beside: { ...ships, [en]: toPo(good) }, isLater: true },
    fail: ({ root, write, read }, { file }) => {
      const before = read(file);
      write('seeds/report.txt', 'Le navi partono.\n\nIl porto resta.\n');
      ingest({ root });
      write(file, before);
    },
    mend: ({ root }) => void ingest({ root }),
  },
  'unread-language': rename(toPo(good), en, { beside: ships }),
  'unknown-rule': { ...entries, beside: ships },
  'broken-cache': {
    ...{ beside: { ...ships, [en]: toPo(good) }, isLater: true, find: findKept },
    fail: ({ write, read }, { file }) => write(file, read(file).slice(0, 40)),
    mend: ({ root }) => void ingest({ root }),
  },
};
