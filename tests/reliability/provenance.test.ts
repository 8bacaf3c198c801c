import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { toSbom } from '../../scripts/provenance/to-sbom.ts';
import { type Difference, verifySite } from '../../scripts/provenance/verify-site.ts';
import { isBefore, walkFiles } from '../../scripts/provenance/walk-files.ts';
import { writeProvenance } from '../../scripts/provenance/write-provenance.ts';
import { parseSettings } from '../../src/settings.ts';
import { listFiles } from '../support/list-files.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const schemas = new URL('../support/schemas/', import.meta.url);
const readJson = (path: string | URL) => JSON.parse(readFileSync(path, 'utf8')) as object;
const settings = parseSettings({
  title: 'A',
  description: { en: 'A.', it: 'A.', ro: 'A.' },
  site: 'https://a.example',
  base: '/x/',
  publisher: 'B',
});

/** The shape that in-toto 1 and SLSA provenance 1 give a statement; a field that they do not have fails. */
const digestSchema = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/u) });
const descriptorSchema = z.strictObject({ name: z.string().min(1), digest: digestSchema });
const statementSchema = z.strictObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z.array(descriptorSchema).length(1),
  predicateType: z.literal('https://slsa.dev/provenance/v1'),
  predicate: z.strictObject({
    buildDefinition: z.strictObject({
      buildType: z.url(),
      externalParameters: z.record(z.string(), z.string()),
      internalParameters: z.record(z.string(), z.string()),
      resolvedDependencies: z.array(descriptorSchema),
    }),
    runDetails: z.strictObject({
      builder: z.strictObject({ id: z.url() }),
      metadata: z.strictObject({ finishedOn: z.iso.datetime() }).optional(),
    }),
  }),
});

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-proof-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function createSite(): string {
  const site = createFolder();
  for (const file of [
    'index.html',
    'a/index.html',
    'a.txt',
    'a/b/c.json',
    'a-b/x.css',
    'pagefind/it/x.pf',
    'ș/ț.html',
  ]) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), `${file}\n`);
  }
  writeProvenance(site, home, settings);
  return site;
}

const verify = (site: string) => {
  let right = 0;
  const differences = [
    ...verifySite(site, () => {
      right += 1;
    }),
  ];
  return { right, differences };
};

describe('the list of packages', () => {
  const sbom = toSbom(readFileSync(join(home, 'package-lock.json'), 'utf8'));
  const parsed = z
    .object({
      components: z.array(
        z.object({ 'bom-ref': z.string(), name: z.string(), version: z.string(), scope: z.string() }),
      ),
      dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
    })
    .parse(sbom);
  const names = parsed.components.map(({ name }) => name);
  const ajv = new Ajv({ strict: false, validateFormats: false });

  beforeAll(() => {
    for (const name of ['spdx', 'jsf-0.82']) {
      const file = `${name}.SNAPSHOT.schema.json`;
      ajv.addSchema(readJson(new URL(file, schemas)), `http://cyclonedx.org/schema/${file}`);
    }
  });

  test('is valid by the schema of CycloneDX 1.6', () => {
    const validate = ajv.compile(readJson(new URL('bom-1.6.SNAPSHOT.schema.json', schemas)));
    expect(validate(sbom), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...sbom, components: [{ type: 'library' }] })).toBe(false);
  });

  test('has what a site is made with, and nothing that is only for tests', () => {
    for (const name of Object.keys((readJson(join(home, 'package.json')) as { dependencies: object }).dependencies))
      expect(names).toContain(name.split('/').at(-1));
    for (const name of ['vitest', 'playwright-core', 'lighthouse', 'knip']) expect(names).not.toContain(name);
  });

  test('says of each package what it needs, each of which is in it', () => {
    const refs = new Set(parsed.components.map((each) => each['bom-ref']));
    expect(refs.size).toBe(parsed.components.length);
    expect(parsed.dependencies).toHaveLength(parsed.components.length + 1);
    for (const { dependsOn } of parsed.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
    expect(parsed.dependencies[0]?.dependsOn).toContainEqual(expect.stringMatching(/^pkg:npm\/astro@/u));
  });

  test('takes the package that Node would take where there are two versions', () => {
    const lock = {
      ...{ name: 'a', version: '1.0.0' },
      packages: {
        '': { dependencies: { b: '1', c: '1' } },
        'node_modules/b': { version: '1.0.0', dependencies: { c: '2' } },
        'node_modules/b/node_modules/c': { version: '2.0.0', license: 'SEE LICENSE IN it' },
        'node_modules/c': { version: '1.0.0', license: '(MIT OR CC0-1.0)' },
        'node_modules/@d/e': { version: '1.0.0', dev: true },
      },
    };
    expect(toSbom(JSON.stringify(lock))).toMatchObject({
      components: [
        { purl: 'pkg:npm/b@1.0.0' },
        { purl: 'pkg:npm/c@1.0.0', licenses: [{ expression: '(MIT OR CC0-1.0)' }] },
        { purl: 'pkg:npm/c@2.0.0', licenses: [{ license: { name: 'SEE LICENSE IN it' } }] },
      ],
      dependencies: [
        { ref: 'site', dependsOn: ['pkg:npm/b@1.0.0', 'pkg:npm/c@1.0.0'] },
        { ref: 'pkg:npm/b@1.0.0', dependsOn: ['pkg:npm/c@2.0.0'] },
        { dependsOn: [] },
        { dependsOn: [] },
      ],
    });
  });
});

const toSha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The briefings of the project, each with the document it was made of. */
function listSeeds(): (readonly [slug: string, file: string])[] {
  const folder = join(home, 'content/briefings');
  const seeds = readdirSync(folder).map((name): [string, string] => {
    const [, file = ''] = /^ {2}file: (.+)$/mu.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    return [name.replace(/\.mdx$/u, ''), file];
  });
  expect(seeds.length).toBeGreaterThan(1);
  return seeds;
}

test('the provenance is a statement of in-toto and SLSA, names each document by its address and its bytes, and has no time of its own', () => {
  const site = createSite();
  const text = readFileSync(join(site, 'provenance.json'), 'utf8');
  const { predicate, subject } = statementSchema.parse(JSON.parse(text));
  const dependencies = predicate.buildDefinition.resolvedDependencies;
  for (const [slug, file] of listSeeds())
    expect(dependencies).toContainEqual({ name: `seed of ${slug}`, digest: { sha256: toSha256(join(home, file)) } });
  expect(subject).toEqual([{ name: 'SHA256SUMS', digest: { sha256: toSha256(join(site, 'SHA256SUMS')) } }]);
  const { version } = z.object({ version: z.string() }).parse(readJson(join(home, 'package.json')));
  expect(predicate.buildDefinition.internalParameters).toMatchObject({ version, node: process.versions.node });
  expect(text).not.toContain('000_60e6953ebaf8c9e4');
  expect(predicate.runDetails).toEqual({ builder: { id: 'https://a.example/x/' } });
  writeProvenance(site, home, settings);
  expect(readFileSync(join(site, 'provenance.json'), 'utf8')).toBe(text);
});

test('a time that was set stands in the provenance', () => {
  process.env['SOURCE_DATE_EPOCH'] = '1700000000';
  onTestFinished(() => void delete process.env['SOURCE_DATE_EPOCH']);
  const statement = statementSchema.parse(readJson(join(createSite(), 'provenance.json')));
  expect(statement.predicate.runDetails.metadata).toEqual({ finishedOn: '2023-11-14T22:13:20Z' });
});

test('the list of files is one that sha256sum reads, of all files there are', () => {
  const site = createSite();
  const run = spawnSync('sh', ['-c', 'sha256sum --check --strict SHA256SUMS'], { cwd: site, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  expect(run.stdout.trim().split('\n')).toHaveLength(listFiles(site).length - 2);
});

test('files are walked in the order that the comparison has', () => {
  const walked = [...walkFiles(createSite())];
  expect(walked).toContain('a/b/c.json');
  for (const [at, path] of walked.entries())
    for (const later of walked.slice(at + 1)) expect(isBefore(path, later)).toBe(true);
});

const changes: readonly (readonly [string, (site: string) => void, readonly Difference[]])[] = [
  ['nothing', () => {}, []],
  [
    'a letter',
    (site) => writeFileSync(join(site, 'a/b/c.json'), 'a/b/d.json\n'),
    [{ path: 'a/b/c.json', how: 'differs' }],
  ],
  ['a file taken away', (site) => rmSync(join(site, 'a.txt')), [{ path: 'a.txt', how: 'is missing' }]],
  [
    'a folder taken away',
    (site) => rmSync(join(site, 'ș'), { recursive: true }),
    [{ path: 'ș/ț.html', how: 'is missing' }],
  ],
  [
    'a file put first',
    (site) => writeFileSync(join(site, '0.html'), ''),
    [{ path: '0.html', how: 'is not of this build' }],
  ],
  ['a file put last', (site) => writeFileSync(join(site, 'țz'), ''), [{ path: 'țz', how: 'is not of this build' }]],
  [
    'a file renamed',
    (site) => {
      cpSync(join(site, 'a.txt'), join(site, 'b.txt'));
      rmSync(join(site, 'a.txt'));
    },
    [
      { path: 'a.txt', how: 'is missing' },
      { path: 'b.txt', how: 'is not of this build' },
    ],
  ],
  [
    'the list changed to fit',
    (site) =>
      writeFileSync(
        join(site, 'SHA256SUMS'),
        `${readFileSync(join(site, 'SHA256SUMS'), 'utf8')}`.replace(/^[0-9a-f]/u, 'x'),
      ),
    [
      { path: 'SHA256SUMS', how: 'differs' },
      { path: 'a/b/c.json', how: 'differs' },
    ],
  ],
];

test.each(changes)('of a site with %s, “npm run verify” names what differs', (_, change, expected) => {
  const site = createSite();
  const { right } = verify(site);
  change(site);
  const found = verify(site);
  expect(found.differences.map(({ how }) => how)).toEqual(expected.map(({ how }) => how));
  if (expected.length < 2) expect(found.differences).toEqual(expected);
  expect(found.right).toBe(
    right - expected.filter(({ path, how }) => path !== 'SHA256SUMS' && how !== 'is not of this build').length,
  );
  const run = spawnSync(process.execPath, [join(home, 'scripts/verify.ts'), site], { encoding: 'utf8' });
  expect(run.status).toBe(expected.length > 0 ? 1 : 0);
  for (const { path, how } of found.differences) expect(run.stderr).toContain(`${path} ${how}`);
});
