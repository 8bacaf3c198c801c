import { checkCommentary } from '../src/commentary/check-commentary.ts';
import { readFolder } from '../src/loaders/read-folder.ts';
import { fromMdx } from '../src/pipeline/mdx/from-mdx.ts';
import { checkTranslations } from '../src/translation/check-translations.ts';
import { readTranslation } from '../src/translation/read-translation.ts';
import { ingest } from './ingest/ingest.ts';

const root = process.cwd();

function checkFreshness(): string[] {
  const { faults, written, removed, unchanged } = ingest({ root, isDryRun: true });
  console.log(`briefings: ${unchanged.length} fresh`);
  return [
    ...faults.map((fault) => fault.message),
    ...written.map((slug) => `content/briefings/${slug}.mdx:1:1: is not what its seed gives now; run “npm run ingest”`),
    ...removed.map((slug) => `content/briefings/${slug}.mdx:1:1: its seed is gone; run “npm run ingest”`),
  ];
}

function checkTranslationFiles(): string[] {
  const briefings = readFolder(root, 'content/briefings', '.mdx', fromMdx);
  const translations = readFolder(root, 'content/translations', '.po', readTranslation);
  return checkTranslations(translations, briefings).flatMap(({ file, faults, segments, translated, reviewed }) => {
    console.log(`${file}: ${translated} of ${segments} segments translated, ${reviewed} of them reviewed`);
    return faults.map((fault) => `${file}:1:1: ${fault}`);
  });
}

const faults = [
  ...checkFreshness(),
  ...checkCommentary(root).map((fault) => fault.message),
  ...checkTranslationFiles(),
];
for (const fault of faults) console.error(`error ${fault}`);
console.log(`check: ${faults.length === 0 ? 'all is well' : `${faults.length} faults`}`);
if (faults.length > 0) process.exitCode = 1;
