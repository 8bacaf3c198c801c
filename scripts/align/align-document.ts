import { basename } from 'node:path';
import { alignTranslation } from '../../src/translation/align/align-translation.ts';
import { toIncoming } from '../../src/translation/align/to-incoming.ts';
import { mergeEntries } from '../../src/translation/merge-entries.ts';
import { readArguments } from '../command/read-arguments.ts';
import { CommandError, runCommand } from '../command/run-command.ts';
import { readToday } from '../command/typed-path.ts';
import { findDocument } from '../memory/find-document.ts';
import { openMemory } from '../memory/open-memory.ts';
import { printMerge } from '../memory/print-merge.ts';
import { readTargetLanguage } from '../memory/read-target-language.ts';
import { printAlignment } from './print-alignment.ts';
import { readTranslationFile } from './read-translation-file.ts';

const form = 'npm run align -- <document> <translation file> --to <language> [--by "<translator>"] [--replace-drafts]';
const options = {
  to: { type: 'string' },
  by: { type: 'string' },
  'replace-drafts': { type: 'boolean', default: false },
} as const;
/** Beyond so many it takes seconds, and whoever waits should know why. */
const manySentences = 1000;

await runCommand(form, () => {
  const { values, positionals } = readArguments(options, ['the document', 'one file that holds the translation']);
  const root = process.cwd();
  const [slug, path] = positionals;
  const briefing = findDocument(root, slug);
  if (path === undefined) throw new CommandError('say one file that holds the translation');
  const to = readTargetLanguage(values.to, briefing);
  const memory = openMemory(root, briefing, to);
  const sentences = readTranslationFile(path, to, briefing.lang);
  const { length } = briefing.segments;
  if (length > manySentences)
    console.error(`aligning ${length} sentences with ${sentences.length}; this takes a while`);
  const beads = alignTranslation(briefing, sentences);
  const origin = { file: basename(path), date: readToday(), ...(values.by && { by: values.by }) };
  const { incoming, homeless } = toIncoming(beads, origin);
  const { before, merge } = memory.change((po) => {
    const merged = mergeEntries(po, incoming, { replaceDrafts: values['replace-drafts'] });
    return { file: merged.file, before: po, merge: merged };
  });
  printAlignment(beads, homeless);
  printMerge(memory.file, before, merge);
  const drafts = beads.filter(({ source, target, isSure }) => source.length * target.length > 0 && !isSure).length;
  if (drafts > 0)
    console.log(`look at the uncertain ones in ${memory.file}: where one is right, take its fuzzy mark away`);
  console.log('then run “npm run check”');
});
