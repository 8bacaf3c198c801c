import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const definitions = new URL('schema.d.ts', `file://${createRequire(import.meta.url).resolve('schema-dts')}`);

interface Type {
  readonly parents: readonly string[];
  /** The types of what each property may hold. */
  readonly ranges: ReadonlyMap<string, readonly string[]>;
}

/** The types of schema.org with their own properties, as the package that has its vocabulary writes them. */
function readTypes(): ReadonlyMap<string, Type> {
  const text = readFileSync(definitions, 'utf8');
  const found = text.matchAll(/^(?:export )?interface (\w+)(?:Base|Leaf) extends ([^{]+)\{\n([\s\S]*?)^\}/gmu);
  const types = new Map<string, Type>();
  for (const [, name = '', parents = '', body = ''] of found) {
    const known = types.get(name);
    const others = [...parents.matchAll(/(\w+)Base/gu)].map(([, parent = '']) => parent);
    types.set(name, {
      parents: [...(known?.parents ?? []), ...others.filter((parent) => parent !== name)],
      ranges: new Map([...(known?.ranges ?? []), ...readRanges(body)]),
    });
  }
  return types;
}

function readRanges(body: string): [string, string[]][] {
  const found = body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;$/gmu);
  return [...found].map(([, property = '', range = '']) => [property, range.split(' | ')]);
}

/** What each of schema.org's data types looks like; `Date` is ISO 8601, a year or month may stand for a day. */
const shapes: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value !== '',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => /^\d{4}(?:-\d\d){0,2}$/u.test(String(value)),
  DateTime: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(String(value)),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
};
/** A text that is held to more than its type: the length of a period, in the words of the property’s definition. */
const periods = ['observationPeriod'];

/** A function that lists what a piece of JSON-LD says in types, properties or values that schema.org does not have. */
export function createSchemaOrgCheck(): (data: unknown) => string[] {
  const types = readTypes();
  const findRange = (name: string, property: string): readonly string[] | undefined => {
    const type = types.get(name);
    if (!type) return undefined;
    const inherited = type.parents.map((parent) => findRange(parent, property));
    return type.ranges.get(property) ?? inherited.find((range) => range !== undefined);
  };
  const isA = (name: string, wanted: string): boolean =>
    name === wanted || (types.get(name)?.parents.some((parent) => isA(parent, wanted)) ?? false);
  const fits = (value: unknown, range: readonly string[]): boolean => {
    if (typeof value !== 'object' || value === null) return range.some((one) => shapes[one]?.(value));
    const { '@type': named } = value as Readonly<Record<string, unknown>>;
    const names = [named ?? []].flat().map(String);
    if (names.length === 0) return '@id' in value && range.includes('IdReference');
    return names.some((name) => range.some((one) => isA(name, one)));
  };
  const checkField = (names: readonly string[], property: string, value: unknown): string[] => {
    const range = names.map((name) => findRange(name, property)).find((one) => one !== undefined);
    if (!range) return [`${names.join(', ')} has no ${property}`];
    const wrong = [value].flat().filter((one) => !fits(one, range) || (periods.includes(property) && !isPeriod(one)));
    return wrong.map((one) => `${property} is ${JSON.stringify(one)}, which is none of ${range.join(', ')}`);
  };
  const check = (data: unknown): string[] => {
    if (Array.isArray(data)) return data.flatMap(check);
    if (typeof data !== 'object' || data === null) return [];
    const { '@type': named, ...fields } = data as Readonly<Record<string, unknown>>;
    const names = [named ?? []].flat().map(String);
    return [
      ...names.filter((name) => !types.has(name)).map((name) => `no type ${name}`),
      ...Object.entries(fields)
        .filter(([key]) => !key.startsWith('@'))
        .flatMap(([key, value]) => [...checkField(names, key, value), ...check(value)]),
    ];
  };
  return check;
}

function isPeriod(value: unknown): boolean {
  return /^P(?=.)\d*[A-Za-z\d]+$/u.test(String(value));
}
