import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { seedFactsSchema } from '../../src/model/seed-facts.ts';
import type { Pipeline } from '../../src/pipeline/create-pipeline.ts';
import { parseYaml } from '../../src/pipeline/mdx/yaml/parse-yaml.ts';
import { findFault, type Reading } from '../../src/pipeline/reading.ts';
import { readKeptGlossary } from '../cache/read-kept-glossary.ts';
import { CommandError, RunError } from '../command/run-command.ts';
import { createProjectPipeline } from '../ingest/project-pipeline.ts';
import { toSha256 } from '../ingest/read-seed.ts';
import { readSeeds } from '../ingest/read-seeds.ts';
import { toSlug } from '../ingest/to-slug.ts';
import { findAlike } from './find-alike.ts';
import type { Made, Project } from './made.ts';
import { openSeedFile, type SeedFile } from './open-seed-file.ts';
import type { GivenFacts } from './read-seed-facts.ts';
import { toAsciiSlug } from './to-ascii-slug.ts';
import { toSchemaComment, toYaml } from './to-front-matter.ts';
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
export function createSeedMaker({ root }: Project): (file: SeedFile, given: GivenFacts) => Made {
  const known: KnownSeed[] = [...readSeeds(root).seeds];
  let pipeline: Pipeline | undefined;

  return (file, given) => {
    const { format, text } = openSeedFile(file);
    const name = toName(file.name, given.name);
    refuseTaken(root, name);
    const seed = `seeds/${name}${extname(file.name).toLowerCase()}`;
    const sidecar = `seeds/${name}.yml`;
    const yaml = toFactsYaml(file.facts, given);
    const { lang, date, slug = toSlug(name) } = parseYaml(yaml, sidecar, seedFactsSchema);
    const own = { file: seed, slug, text, sha256: toSha256(file.bytes) };
    refuseKnown(own, known);
    pipeline ??= createProjectPipeline(readKeptGlossary(root));
    const reading = pipeline({ text, format, ...(lang && { lang }), ...(date && { date }) });
    const fault = findFault(reading);
    if (fault) throw new RunError(fault.reason);
    const warnings = [...listDoubts(reading, sidecar), ...listAlike(own, known)];
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

function listDoubts({ messages }: Reading, sidecar: string): string[] {
  return messages.filter(({ ruleId }) => ruleId === 'uncertain-language').map(({ reason }) => `${sidecar}: ${reason}`);
}

function listAlike({ file, text }: KnownSeed, known: readonly KnownSeed[]): string[] {
  const alike = findAlike(text, known);
  if (!alike) return [];
  return [`${file}: ${toPercent(alike.share)} of its words, in the same order, are those of ${alike.other.file}`];
}

function toPercent(share: number): string {
  return new Intl.NumberFormat('en', { style: 'percent' }).format(share);
}

function toName(file: string, given: string | undefined): string {
  const name = toAsciiSlug(given ?? basename(file, extname(file)));
  if (name !== undefined) return name;
  throw new CommandError(`the name of “${file}” has no letters or digits; say --name`);
}

/** @throws {RunError} where `seeds/` has a file of this name, whatever its ending. */
function refuseTaken(root: string, name: string): void {
  const there = listNames(join(root, 'seeds')).find((other) => basename(other, extname(other)).toLowerCase() === name);
  if (there) throw new RunError(`seeds/${there} is there already and is never written over; say another --name`);
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
