import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const definitions = new URL('schema.d.ts', `file://${createRequire(import.meta.url).resolve('schema-dts')}`);

interface Type {
  readonly parents: readonly string[];
  readonly properties: ReadonlySet<string>;
}

/** The types of schema.org with their own properties, as the package that has its vocabulary writes them. */
function readTypes(): ReadonlyMap<string, Type> {
  const text = readFileSync(definitions, 'utf8');
  const found = text.matchAll(/^interface (\w+)Base extends ([^{]+)\{\n([\s\S]*?)^\}/gmu);
  return new Map(
    [...found].map(([, name = '', parents = '', body = '']) => [
      name,
      {
        parents: [...parents.matchAll(/(\w+)Base/gu)].map(([, parent = '']) => parent),
        properties: new Set([...body.matchAll(/^ {4}"(\w+)"\?:/gmu)].map(([, property = '']) => property)),
      },
    ]),
  );
}

const thing = ['additionalType', 'alternateName', 'description', 'identifier', 'image', 'name', 'sameAs', 'url'];

/** A function that lists what a piece of JSON-LD says in words that schema.org does not have. */
export function createSchemaOrgCheck(): (data: unknown) => string[] {
  const types = readTypes();
  const has = (name: string, property: string): boolean => {
    const type = types.get(name);
    if (thing.includes(property)) return true;
    return (
      type !== undefined && (type.properties.has(property) || type.parents.some((parent) => has(parent, property)))
    );
  };
  const check = (data: unknown): string[] => {
    if (Array.isArray(data)) return data.flatMap(check);
    if (typeof data !== 'object' || data === null) return [];
    const { '@type': named, ...fields } = data as Readonly<Record<string, unknown>>;
    const names = [named].flat().map(String);
    const unknown = names.filter((name) => name !== 'Thing' && !types.has(name)).map((name) => `no type ${name}`);
    return [
      ...unknown,
      ...Object.keys(fields)
        .filter((key) => !key.startsWith('@') && !names.some((name) => has(name, key)))
        .map((key) => `${names.join(', ')} has no ${key}`),
      ...Object.values(fields).flatMap(check),
    ];
  };
  return check;
}
