import { ContentError } from '../../../src/pipeline/mdx/content-error.ts';
import { ContentErrors } from '../../../src/pipeline/mdx/content-errors.ts';
import type { Given, Wanted } from './given.ts';
import { openPart, type Part } from './open-part.ts';
import type { PartDocument, PartTranslation } from './part.ts';
import { findShardIndex, toShardName } from './shard.ts';

interface NamedPart extends Part {
  readonly path: string;
}

/**
 * The parts at these paths as one: every shard of one number of them, each once.
 * @throws {ContentError} where one is not whole, missing or there twice, naming each.
 */
export function openParts(paths: readonly string[]): Given {
  const opened = paths.map((path) => ({ path, part: openPart(path) }));
  const broken = opened.filter(({ part }) => !part);
  refuse(broken.map(({ path }) => toFault('broken-part', path, 'it is no part, or not whole', 'run its shard again')));
  const parts = opened.flatMap(({ path, part }) => (part ? [{ ...part, path }] : []));
  const of = parts[0]?.head.of ?? 0;
  refuse([...findForeign(parts, of), ...findDoubled(parts)]);
  refuse(findMissing(parts, of));
  const byIndex = new Map(parts.map((part) => [part.head.index, part]));
  const findPart = (file: string) => byIndex.get(findShardIndex(file, of));
  const find = <T>(part: Part | undefined, key: string, input: string) =>
    part?.findInput(key) === input ? (part.read(key) as T) : undefined;
  return {
    refuseOther: (wanted) => refuse(findStale(parts, wanted, findPart)),
    findDocument: (file, input) => find<PartDocument>(findPart(file), `seed ${file}`, input),
    // Which shard a translation is in is that of its document, whose name is not in it.
    findTranslation: (id, input) => {
      const key = `translation ${id}`;
      return find<PartTranslation>(
        parts.find((part) => part.findInput(key) === input),
        key,
        input,
      );
    },
  };
}

function findForeign(parts: readonly NamedPart[], of: number): ContentError[] {
  return parts
    .filter(({ head }) => head.of !== of)
    .map(({ head, path }) =>
      toFault('doubled-part', path, `it is ${toShardName(head)}, and the first part is one of ${of}`, 'merge one set'),
    );
}

function findDoubled(parts: readonly NamedPart[]): ContentError[] {
  const seen = new Map<number, string>();
  return parts.flatMap(({ head, path }) => {
    const other = seen.get(head.index);
    seen.set(head.index, path);
    if (other === undefined) return [];
    return [toFault('doubled-part', path, `it is shard ${toShardName(head)}, as ${other} is`, 'name one of the two')];
  });
}

function findMissing(parts: readonly NamedPart[], of: number): ContentError[] {
  const there = new Set(parts.map(({ head }) => head.index));
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !there.has(index));
  return missing.map((index) => {
    const name = toShardName({ index, of });
    return toFault(
      'missing-part',
      `shard ${name}`,
      'its part is not among those named',
      `run “npm run ingest -- --shard ${name}”`,
    );
  });
}

/** One fault for each part that was made of other code, another glossary or other documents. */
function findStale(
  parts: readonly NamedPart[],
  { version, translationVersion, documents }: Wanted,
  findPart: (file: string) => NamedPart | undefined,
): ContentError[] {
  const changed = new Map<NamedPart, string>();
  for (const { file, input } of documents) {
    const part = findPart(file);
    if (part && !changed.has(part) && part.findInput(`seed ${file}`) !== input) changed.set(part, file);
  }
  return parts.flatMap((part) => {
    const { path, head } = part;
    const isOther = head.version !== version || head.translationVersion !== translationVersion;
    const file = changed.get(part);
    if (!isOther && file === undefined) return [];
    const why = isOther ? 'by other code or with another glossary' : `before ${file} was as it is now`;
    const name = toShardName(head);
    return [toFault('stale-part', path, `shard ${name} was read ${why}`, `run “npm run ingest -- --shard ${name}”`)];
  });
}

function toFault(ruleId: string, file: string, reason: string, cure: string): ContentError {
  return new ContentError(reason, file, undefined, { ruleId, cure });
}

function refuse([first, ...others]: readonly ContentError[]): void {
  if (first) throw others.length > 0 ? new ContentErrors([first, ...others]) : first;
}
