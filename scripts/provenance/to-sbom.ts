import { z } from 'zod';

const packageSchema = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
  peerDependencies: z.record(z.string(), z.string()).optional(),
});
type Package = z.infer<typeof packageSchema>;
const lockSchema = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(z.string(), packageSchema),
});

const folder = 'node_modules/';

/**
 * The packages that a site is made with, as CycloneDX 1.6 has them, out of the text of `package-lock.json`: without those that
 * are only for tests, and without where they were fetched from, which is a matter of the machine. Without a time and a
 * serial number, it is the same for the same lock file.
 */
export function toSbom(lockText: string): object {
  const { name, version, packages } = lockSchema.parse(JSON.parse(lockText));
  const used = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  const unique = new Map(used.map(([path, entry]) => [toPurl(path, entry), { path, entry }]));
  const own = { 'bom-ref': 'site', type: 'application', name, version };
  const links = (path: string, entry: Package) => {
    const found = listNames(entry).flatMap((wanted) => findPath(path, wanted, packages) ?? []);
    return [...new Set(found.flatMap((at) => (packages[at]?.dev ? [] : [toPurl(at, packages[at] ?? {})])))].sort();
  };
  const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: own },
    components: sorted.map(([purl, { path, entry }]) => toComponent(purl, path, entry)),
    dependencies: [
      { ref: own['bom-ref'], dependsOn: links('', packages[''] ?? {}) },
      ...sorted.map(([ref, { path, entry }]) => ({ ref, dependsOn: links(path, entry) })),
    ],
  };
}

function toComponent(purl: string, path: string, { version = '', integrity, license, optional }: Package): object {
  const [group, name] = splitName(toName(path));
  const hash = /^sha512-(?<base64>[\w+/=]+)$/u.exec(integrity ?? '')?.groups?.['base64'];
  return {
    'bom-ref': purl,
    type: 'library',
    ...(group && { group }),
    name,
    version,
    scope: optional ? 'optional' : 'required',
    ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
    ...(license && { licenses: [toLicence(license)] }),
    purl,
  };
}

/** What is no expression of SPDX, such as “SEE LICENSE IN …”, is a name. */
function toLicence(text: string): object {
  const isExpression = /^\(?[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*\)?$/u.test(text);
  return isExpression ? { expression: text } : { license: { name: text } };
}

/** The address of a package by the package URL specification. */
function toPurl(path: string, { version = '' }: Package): string {
  const [group, name] = splitName(toName(path));
  return `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${name}@${encodeURIComponent(version)}`;
}

function toName(path: string): string {
  return path.slice(path.lastIndexOf(folder) + folder.length);
}

function splitName(full: string): readonly [string | undefined, string] {
  const [first = '', second] = full.split('/');
  return second === undefined ? [undefined, first] : [first, second];
}

function listNames({ dependencies, optionalDependencies, peerDependencies }: Package): string[] {
  return Object.keys({ ...peerDependencies, ...dependencies, ...optionalDependencies });
}

/** Where Node finds a package from another: below it, or below what that is in. */
function findPath(from: string, name: string, packages: Readonly<Record<string, Package>>): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${folder}`)))) {
    const path = at === '' ? `${folder}${name}` : `${at}/${folder}${name}`;
    if (path in packages) return path;
    if (at === '') return undefined;
  }
}
