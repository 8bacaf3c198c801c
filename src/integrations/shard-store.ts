import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import { toDigest } from '../cache/to-digest.ts';
import type { BriefingFile } from '../model/api.ts';
import { listFigures, type SearchShard, toDocumentShard, type WrittenShard } from '../search/search-shard.ts';
import { sortBy } from '../search/to-search-index.ts';
import { listFolder } from './list-folder.ts';
import { packData } from './pack-data.ts';

/** A part of the index, with the words of its passages as they are served. */
export interface PackedShard {
  readonly shard: SearchShard;
  readonly blocks: readonly Uint8Array[];
}

const home = fileURLToPath(new URL('../../', import.meta.url));
/** What decides how a part is made. */
const code = ['package-lock.json', 'src/search', 'src/integrations', 'src/model', 'src/views/to-closeness.ts'];

/** Documents in one part: about so many, and never more than so many. */
const usual = 64;
const most = 4 * usual;

/**
 * The parts of the index that are documents, kept in `folder` from one build to the next. A part is made again only where one
 * of its documents has changed, come or gone, or the code that makes it. Only the documents of one part are read at a time.
 */
export async function readShards(briefings: string, folder: string): Promise<PackedShard[]> {
  const version = toSearchVersion();
  const slugs = (await listFolder(briefings)).flatMap((name) => (name.endsWith('.json') ? name.slice(0, -5) : []));
  const [shards, names]: [PackedShard[], Set<string>] = [[], new Set()];
  for (const part of cutSlugs(sortBy(slugs, (slug) => slug))) {
    const files = await Promise.all(part.map((slug) => readFile(join(briefings, `${slug}.json`))));
    const digest = files
      .reduce((hash, bytes) => hash.update(`${bytes.length}\0`).update(bytes), createHash('sha256').update(version))
      .digest('hex');
    const name = `${digest.slice(0, 32)}.bin`;
    names.add(name);
    shards.push(takeShard(join(folder, name), digest, files));
  }
  const old = (await listFolder(folder)).filter((name) => !names.has(name));
  for (const name of old) await rm(join(folder, name), { force: true });
  return shards;
}

/** A digest of the code that makes the parts of the index. */
export function toSearchVersion(): string {
  return toDigest(home, code);
}

function takeShard(path: string, digest: string, files: readonly Uint8Array[]): PackedShard {
  const kept = readSealed(path, digest);
  // What is sealed with this digest was written below.
  if (kept) return kept.value as PackedShard;
  const shard = packShard(makeShard(files));
  writeSealed(path, digest, shard);
  return shard;
}

/** The build has written the files from this very type a moment ago, so that they are not validated again. */
function makeShard(files: readonly Uint8Array[]): WrittenShard {
  const utf8 = new TextDecoder();
  const briefings = files.map((bytes): BriefingFile => JSON.parse(utf8.decode(bytes)));
  return toDocumentShard(briefings, briefings.flatMap(listFigures));
}

/** A part with its blocks as they are served. */
export function packShard({ shard, blocks }: WrittenShard): PackedShard {
  return { shard, blocks: blocks.map(packData) };
}

/**
 * Slugs that follow one another, cut before those whose own hash says so: where one document comes or goes, the others stay
 * in the parts they were in.
 */
export function cutSlugs(slugs: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (const slug of slugs) {
    const open = parts.at(-1);
    if (open && open.length < most && !isStart(slug)) open.push(slug);
    else parts.push([slug]);
  }
  return parts;
}

function isStart(slug: string): boolean {
  return createHash('sha256').update(slug).digest().readUInt16BE(0) % usual === 0;
}
