import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Message } from '../../src/model/message.ts';
import { seedFactsSchema } from '../../src/model/seed-facts.ts';
import type { Pipeline } from '../../src/pipeline/create-pipeline.ts';
import { parseYaml } from '../../src/pipeline/mdx/yaml/parse-yaml.ts';
import { findFault, type Reading } from '../../src/pipeline/reading.ts';
import { readKeptGlossary } from '../cache/read-kept-glossary.ts';
import { RunError } from '../command/run-command.ts';
import { createProjectPipeline } from '../ingest/project-pipeline.ts';
import { toSha256 } from '../ingest/read-seed.ts';
import { readSeeds } from '../ingest/read-seeds.ts';
import { toSlug } from '../ingest/to-slug.ts';
import { findAlike } from './find-alike.ts';
import type { Made, Project } from './made.ts';
import { openSeedFile, type SeedFile } from './open-seed-file.ts';
import type { GivenFacts } from './read-seed-facts.ts';
import { toSchemaComment, toYaml } from './to-front-matter.ts';
import { toSeedName } from './to-seed-name.ts';
import { writeNew } from './write-new.ts';

interface KnownSeed {
  readonly file: string;
  readonly slug: string;
  readonly sha256: string;
  readonly text: string;
}

const schema = '../public/schemas/seed-facts.schema.json';
const next = [
  'read it: npm run ingest',
  'look at what was read: npm run dev',
  'commit the document, its facts and the briefing',
];

/** Brings files into `seeds/`, one after the other; each is refused, with a reason, where the ingest would refuse it. */
export function createSeedMaker({ root }: Project, isOneOfMany: boolean): (file: SeedFile, given: GivenFacts) => Made {
  const known: KnownSeed[] = [...readSeeds(root).seeds];
  let pipeline: Pipeline | undefined;

  return (file, given) => {
    const taken = listNames(join(root, 'seeds'));
    const name = toSeedName(file.name, { given: given.name, taken, isOneOfMany });
    const seed = `seeds/${name}${extname(file.name).toLowerCase()}`;
    const sidecar = `seeds/${name}.yml`;
    const yaml = toFactsYaml(file.facts, given);
    const { lang, date, encoding, slug = toSlug(name) } = parseYaml(yaml, sidecar, seedFactsSchema);
    const { format, text, converted, messages = [] } = openSeedFile(file, { encoding, lang });
    const own = { file: seed, slug, text, sha256: toSha256(file.bytes) };
    refuseKnown(own, known);
    pipeline ??= createProjectPipeline(readKeptGlossary(root));
    const reading = pipeline({ text, format, converted, ...(lang && { lang }), ...(date && { date }) });
    const fault = findFault(reading);
    if (fault) throw new RunError(fault.reason);
    const warnings = [...listDoubts(reading, messages, sidecar), ...listAlike(own, known)];
    writeNew(root, seed, file.bytes);
    writeNew(root, sidecar, yaml);
    known.push(own);
    return { files: [seed, sidecar], path: `briefings/${slug}/`, next, warnings };
  };
}

/** @throws {RunError} where a document is there already, or another has its address. */
function refuseKnown({ slug, sha256 }: KnownSeed, known: readonly KnownSeed[]): void {
  const same = known.find((other) => other.sha256 === sha256);
  if (same) throw new RunError(`${same.file} is the very same document`);
  const neighbour = known.find((other) => other.slug === slug);
  if (neighbour) throw new RunError(`its address “${slug}” is that of ${neighbour.file} too; say another --slug`);
}

/** What its bytes and its language leave open, and what of it is not read. */
function listDoubts({ document, messages }: Reading, ofBytes: readonly Message[], sidecar: string): string[] {
  const doubts = [...ofBytes, ...messages.filter(({ ruleId }) => ruleId === 'uncertain-language')];
  const left = document.messages.filter(({ ruleId, level }) => level === 'warning' || ruleId.startsWith('left-out'));
  return [...doubts, ...left].map(({ reason }) => `${sidecar}: ${reason}`);
}

function listAlike({ file, text }: KnownSeed, known: readonly KnownSeed[]): string[] {
  const alike = findAlike(text, known);
  if (!alike) return [];
  return [`${file}: ${toPercent(alike.share)} of its words, in the same order, are those of ${alike.other.file}`];
}

function toPercent(share: number): string {
  return new Intl.NumberFormat('en', { style: 'percent' }).format(share);
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}

/** The facts that stood beside the document, with what is given in their place, and comments kept. */
function toFactsYaml(before: string | undefined, { name: _, ...given }: GivenFacts): string {
  const facts = Object.entries(given).filter(([, value]) => value !== undefined);
  if (before === undefined) return toYaml(Object.fromEntries(facts), schema);
  const document = parseDocument(before);
  for (const [fact, value] of facts) document.set(fact, value);
  const text = document.toString({ lineWidth: 0 });
  return text.includes('yaml-language-server:') ? text : `#${toSchemaComment(schema)}\n${text}`;
}
