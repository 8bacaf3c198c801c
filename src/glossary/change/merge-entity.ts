import { type Document, isMap, isScalar, isSeq } from 'yaml';
import type { Entity } from '../../model/entity.ts';
import { resolveName, resolveNames } from '../resolve-name.ts';
import { type NameSource, toComparedName } from '../to-claims.ts';
import { editFrontMatter } from './edit-front-matter.ts';
import { recordFormer } from './rename-entity.ts';
import type { TextEdit } from './text-edit.ts';

export interface Merge {
  readonly edits: readonly TextEdit[];
  /** What the kept file does not take over, a sentence each. */
  readonly left: readonly string[];
}

/** One name to take over: as a label where the kept entity has none in the language, else as an alias. */
interface Taken {
  readonly kind: 'names' | 'aliases';
  readonly lang: string;
  readonly name: string;
}

/**
 * The edits of the file of `into` that make it stand for `from` too: its names, former ids and, where `into` has none, its
 * code. Definitions and all else of `from` are left, and named.
 */
export function mergeEntity(text: string, into: Entity, from: Entity, source: NameSource): Merge {
  const takesCode = into.code === undefined && from.code !== undefined;
  const edits = editFrontMatter(text, (document) => {
    recordFormer(document, [from.id, ...(from.formerly ?? [])]);
    for (const { kind, lang, name } of findTaken(into, from, source)) take(document, [kind, lang], name);
    if (takesCode) addField(document, 'code', document.createNode(from.code, { flow: true }), ['names', 'type']);
    for (const [lang, list] of listShared(into, from))
      for (const name of list) take(document, ['inContext', 'names', lang], name);
    if (into.inContext?.with === from.id) document.setIn(['inContext', 'with'], into.id);
    if (into.standsFor !== from.id) return;
    document.delete('standsFor');
    document.delete('standsForNote');
  });
  return { edits, left: listLeft(into, from, source) };
}

/** The names of `from` that `into` has not in the same language. */
function findTaken(into: Entity, from: Entity, { places }: NameSource): Taken[] {
  const names = Object.entries(from.names).map(([lang, name]) => ({ lang, name, isLabel: true }));
  const aliases = Object.entries(from.aliases).flatMap(([lang, list]) =>
    list.map((name) => ({ lang, name, isLabel: false })),
  );
  const seen = new Set<string>();
  return [...names, ...aliases].flatMap(({ lang, name, isLabel }): Taken[] => {
    const known = lang === 'mul' ? (into.aliases['mul'] ?? []) : resolveNames(into, lang, places);
    const key = `${lang} ${toComparedName(name)}`;
    if (seen.has(key) || known.some((one) => toComparedName(one) === toComparedName(name))) return [];
    seen.add(key);
    const isFirst = isLabel && resolveName(into, lang, places) === undefined;
    return [{ kind: isFirst ? 'names' : 'aliases', lang, name }];
  });
}

/** Names in context that both have beside the same entity; only those can be joined. */
function listShared(into: Entity, from: Entity): [string, string[]][] {
  if (!into.inContext || into.inContext.with !== from.inContext?.with) return [];
  const { names } = into.inContext;
  return Object.entries(from.inContext.names).map(([lang, list]) => [
    lang,
    list.filter((name) => !names[lang]?.includes(name)),
  ]);
}

/** Sets a label, or adds to a list, which is made where there is none. */
function take(document: Document, path: readonly [string, ...string[]], name: string): void {
  const [field] = path;
  if (!isMap(document.get(field, true))) addField(document, field, {}, ['names', 'code', 'type']);
  const list = document.getIn(path, true);
  if (field === 'names') document.setIn(path, name);
  else if (isSeq(list)) list.add(document.createNode(name));
  else document.setIn(path, document.createNode([name], { flow: true }));
}

/** Adds a field behind the first of `behind` that is there. */
function addField(document: Document, field: string, value: unknown, behind: readonly string[]): void {
  document.delete(field);
  if (!isMap(document.contents)) return;
  const { items } = document.contents;
  const has = (name: string | undefined) => items.findIndex(({ key }) => isScalar(key) && key.value === name);
  const place = has(behind.find((name) => has(name) >= 0));
  items.splice(place + 1, 0, document.createPair(field, document.createNode(value)) as (typeof items)[number]);
}

function listLeft(into: Entity, from: Entity, { places, languages }: NameSource): string[] {
  const left: string[] = [];
  if (into.type !== from.type) left.push(`“${from.id}” was of the type “${from.type}”; “${into.type}” stays`);
  if (into.code && from.code && JSON.stringify(into.code) !== JSON.stringify(from.code)) {
    const names = new Set(languages.flatMap((lang) => resolveName({ ...from, names: {} }, lang, places) ?? []));
    left.push(`the code ${JSON.stringify(from.code)} is not taken over, with its names: ${[...names].join(', ')}`);
  }
  const own = [
    ...(into.standsFor === from.id ? [`“${into.id}” stood for “${from.id}”; it does no longer`] : []),
    ...(into.inContext?.with === from.id
      ? [`the names that counted beside “${from.id}” count where “${into.id}” is named by another of its names`]
      : []),
  ];
  const other =
    from.standsFor && from.standsFor !== into.id && from.standsFor !== into.standsFor
      ? [`“${from.id}” stood for “${from.standsFor}”; that is not taken over`]
      : [];
  const context = from.inContext;
  const lost = context && context.with !== into.inContext?.with ? [toLostContext(context)] : [];
  return [...left, ...own, ...other, ...lost];
}

function toLostContext({ with: beside, names }: NonNullable<Entity['inContext']>): string {
  const all = Object.entries(names).map(([lang, list]) => `${lang}: ${list.join(', ')}`);
  return `the names beside “${beside}” are not taken over: ${all.join('; ')}`;
}
