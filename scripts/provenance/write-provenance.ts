import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toDigest } from '../../src/cache/to-digest.ts';
import { openWhole } from '../../src/files/open-whole.ts';
import { isPart, writeWhole } from '../../src/files/write-whole.ts';
import { listFiles } from '../../src/loaders/read-folder.ts';
import type { Settings } from '../../src/settings.ts';
import { toHref } from '../../src/site/to-href.ts';
import { addWeight, type SiteWeight } from '../report/weigh-folder.ts';
import { createSums } from './known-sums.ts';
import { toSbom } from './to-sbom.ts';
import { digestFile, digestFolder, toSumLine, walkFiles } from './walk-files.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
/** The list of all files of a site with their digests, and what it was made of. They are not in the list. */
export const sumsFile = 'SHA256SUMS';
export const provenanceFile = 'provenance.json';
const sbomFile = 'sbom.cdx.json';
export const ownFiles: readonly string[] = [sumsFile, provenanceFile];

/**
 * Writes into a site that is complete the list of its packages (CycloneDX), of its files (`SHA256SUMS`), and what it was made
 * of: a statement of in-toto with a predicate of SLSA provenance, whose subject is that list. No file grows in memory with
 * the site. Of files that are those of the site in `last` the digests are taken from its list. Returns what the site weighs.
 */
export function writeProvenance(site: string, root: string, settings: Settings, last?: string): SiteWeight {
  writeWhole(
    join(site, sbomFile),
    `${JSON.stringify(toSbom(readFileSync(join(home, 'package-lock.json'), 'utf8')), null, 1)}\n`,
  );
  const weight = writeSums(site, last);
  const file = openWhole(join(site, provenanceFile));
  const [before = '', after = ''] = JSON.stringify(toStatement(site, settings), null, 1).split('"dependencies here"');
  file.append(before);
  let separator = '';
  for (const dependency of listDependencies(root)) {
    file.append(`${separator}\n   ${JSON.stringify(dependency)}`);
    separator = ',';
  }
  file.append(`${after}\n`);
  file.finish();
  for (const own of ownFiles) addWeight(weight, own, statSync(join(site, own)).size);
  return weight;
}

function writeSums(site: string, last: string | undefined): SiteWeight {
  const weight = { pages: 0, files: 0, bytes: 0 };
  const find = createSums(site, last, sumsFile);
  const sums = openWhole(join(site, sumsFile));
  for (const path of walkFiles(site)) {
    if (ownFiles.includes(path) || isPart(path)) continue;
    const { digest, size } = find(path);
    sums.append(toSumLine(digest, path));
    addWeight(weight, path, size);
  }
  sums.finish();
  return weight;
}

/** The statement with a mark in the place of what may be many. */
function toStatement(site: string, settings: Settings): object {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly version: string };
  const builder = new URL(settings.base, settings.site).href;
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: sumsFile, digest: { sha256: digestFile(join(site, sumsFile)) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: new URL(toHref(settings.base, 'en', 'about/data/'), settings.site).href,
        externalParameters: { command: 'npm run build', address: builder },
        internalParameters: {
          version,
          node: process.versions.node,
          code: toDigest(home, ['package-lock.json', 'src', 'scripts', 'public']),
          settings: createHash('sha256').update(JSON.stringify(settings)).digest('hex'),
        },
        resolvedDependencies: ['dependencies here'],
      },
      runDetails: {
        builder: { id: builder },
        // A time would make the same site other bytes each time, unless someone says which.
        ...(epoch && { metadata: { finishedOn: new Date(Number(epoch) * 1000).toISOString().replace('.000Z', 'Z') } }),
      },
    },
  };
}

/** The packages, what people have written, and each document by its address and not by its file’s name, which may say more. */
function* listDependencies(root: string): Generator<object> {
  yield { name: 'package-lock.json', digest: { sha256: digestFile(join(home, 'package-lock.json')) } };
  for (const folder of ['glossary', 'translations', 'commentary', 'changes'].map((name) => `content/${name}`))
    yield { name: folder, digest: { sha256: digestFolder(join(root, folder)) } };
  const folder = join(root, 'content/briefings');
  for (const name of listFiles(folder).sort()) {
    const sha256 = /^ {2}sha256: "?(?<digest>[0-9a-f]{64})"?$/mu.exec(readFileSync(join(folder, name), 'utf8'));
    if (name.endsWith('.mdx') && sha256?.groups)
      yield { name: `seed of ${name.slice(0, -4)}`, digest: { sha256: sha256.groups['digest'] } };
  }
}
