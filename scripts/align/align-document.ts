import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { alignTranslation } from '../../src/translation/align/align-translation.ts';
import { toIncoming } from '../../src/translation/align/to-incoming.ts';
import { mergeEntries } from '../../src/translation/merge-entries.ts';
import { findDocument, readTargetLanguage } from '../exchange/find-document.ts';
import { openMemory } from '../exchange/open-memory.ts';
import { printMerge } from '../exchange/print-merge.ts';
import { CommandError, runCommand } from '../exchange/run-command.ts';
import { readToday } from '../exchange/typed-path.ts';
import { printAlignment } from './print-alignment.ts';
import { readTranslationFile } from './read-translation-file.ts';

const form = 'npm run align -- <document> <translation file> --to <language> [--by "<translator>"] [--replace-drafts]';
const options = {
  to: { type: 'string' },
  by: { type: 'string' },
  'replace-drafts': { type: 'boolean', default: false },
} as const;

await runCommand(form, () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const root = process.cwd();
  const [slug, path, ...others] = positionals;
  const briefing = findDocument(root, slug);
  if (path === undefined || others.length > 0) throw new CommandError('say one file that holds the translation');
  const to = readTargetLanguage(values.to, briefing);
  const sentences = readTranslationFile(path, to, briefing.lang);
  const memory = openMemory(root, briefing, to);
  const beads = alignTranslation(briefing, sentences);
  const origin = { file: basename(path), date: readToday(), ...(values.by && { by: values.by }) };
  const { incoming, homeless } = toIncoming(beads, origin);
  const merge = mergeEntries(memory.po, incoming, { replaceDrafts: values['replace-drafts'] });
  memory.save(merge.file);
  printAlignment(beads, homeless);
  printMerge(memory.file, memory.po, merge);
  const drafts = beads.filter(({ source, target, isSure }) => source.length * target.length > 0 && !isSure).length;
  if (drafts > 0)
    console.log(`look at the uncertain ones in ${memory.file}: where one is right, take its fuzzy mark away`);
  console.log('then run “npm run check”');
});
