import { parseArgs } from 'node:util';
import { readFolder } from '../src/loaders/read-folder.ts';
import { readTranslation } from '../src/translation/read-translation.ts';
import { measureGrowth } from './bench/growth.ts';
import { canMeasureMemory, measureMemory } from './bench/memory.ts';
import { printDev } from './bench/print-dev.ts';
import { printLighthouse } from './bench/print-lighthouse.ts';
import { printSearch } from './bench/print-search.ts';
import { measureReading } from './bench/reading-speed.ts';
import { printScale } from './bench/scale/print-scale.ts';
import { measureStartUp } from './bench/start-up.ts';
import { leaveWithHelp } from './command/print-help.ts';
import { createProjectPipeline } from './ingest/project-pipeline.ts';

leaveWithHelp(
  'npm run bench -- [dev|lighthouse|scale] [--lines 20000] [--documents 3000] [--large] [--corpus make-corpus.mjs] [--peers] [--languages en] [--social-cards off]',
);
const options = {
  lines: { type: 'string', default: '20000' },
  documents: { type: 'string' },
  large: { type: 'boolean', default: false },
  corpus: { type: 'string' },
  peers: { type: 'boolean', default: false },
  languages: { type: 'string' },
  'social-cards': { type: 'string' },
} as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
/** Characters of the shorter texts that growth is measured with: enough that a short one takes milliseconds. */
const growthLength = 100_000;
const format = (number: number) => number.toFixed(number < 10 ? 2 : 0);

if (positionals.length === 0) {
  await printPipeline();
  await printSearch('dist', Number(values.documents ?? '3000'));
}
if (positionals.length === 0 || positionals.includes('dev')) await printDev(values.large);
if (positionals.length === 0 || positionals.includes('lighthouse')) await printLighthouse('dist');
if (positionals.includes('scale')) await printSizes();

/** What sites of growing size cost. It takes minutes, so that it is only done when asked for. */
async function printSizes(): Promise<void> {
  const sizes = (values.documents ?? '100,1000').split(',').map(Number);
  const settings = {
    ...(values.languages && { languages: values.languages.split(',') }),
    ...(values['social-cards'] && { socialCards: values['social-cards'] !== 'off' }),
  };
  await printScale(sizes, values.peers, { corpus: values.corpus, settings });
}

/** Speed, start-up, growth and memory of the pipeline. */
async function printPipeline(): Promise<void> {
  const speeds = measureReading(listTexts());
  for (const { lang, words, perThousandWords, timesSegmenter } of speeds) {
    console.log(
      `reading ${lang}: ${format(perThousandWords)} ms per 1,000 words, ${format(timesSegmenter)} times Intl.Segmenter (${words} words)`,
    );
  }

  const { filter, node } = measureStartUp(
    JSON.stringify({ id: 'a', lang: 'it', text: 'Il porto ha speso 3 milioni.' }),
  );
  console.log(
    `start-up of extract: ${format(filter - node)} ms above Node’s ${format(node)} ms, ${format(filter / node)} times it`,
  );

  for (const { name, perLength } of measureGrowth(createProjectPipeline([]), 'it', growthLength)) {
    console.log(`growth of ${name}: ${format(perLength)} times the time for each character at four times the length`);
  }

  if (canMeasureMemory) {
    const { lines, tenths } = await measureMemory(Number(values.lines), toLine);
    const [first = 1] = tenths;
    console.log(
      `memory of extract over ${lines} lines: ${tenths.join(', ')} MB after each tenth; at most ${format(Math.max(...tenths) / first)} times the first`,
    );
  } else {
    console.log('memory: this system has no /proc, so it is not measured');
  }
}

/** The translations that are there, as texts of their languages. */
function listTexts(): Map<string, string[]> {
  const translations = readFolder(process.cwd(), 'content/translations', '.po', readTranslation);
  const byLang = Map.groupBy(translations, ({ lang }) => lang);
  return new Map(
    [...byLang].map(([lang, list]) => [
      lang,
      list.map(({ entries }) => entries.map(({ target }) => target).join('\n\n')),
    ]),
  );
}

function toLine(index: number): string {
  const text = `Nel ${1950 + (index % 70)} il porto numero ${index} ha speso circa ${index % 97},5 milioni di euro, il ${index % 50}% in più.`;
  return JSON.stringify({ id: `d${index}`, lang: 'it', text });
}
