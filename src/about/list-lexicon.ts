import { z } from 'zod';

/** One entry of a list: words, and what they stand for where the list says that of each. */
export interface LexiconEntry {
  readonly words: readonly string[];
  readonly meaning?: string;
}

/** A list of language data with its explanation. */
export interface LexiconList {
  /** Where it is in its file: `abbreviations.always`. */
  readonly path: string;
  readonly description: string;
  readonly entries: readonly LexiconEntry[];
}

/** Every list of one file of language data, in the order of its schema; empty ones have no entries. */
export function listLexicon(schema: z.ZodObject, data: Readonly<Record<string, unknown>>): LexiconList[] {
  return Object.entries(schema.shape).flatMap(([key, child]) => listOf(key, child as z.ZodType, data[key], ''));
}

/** A list that says nothing of itself is explained by what is said of the group it is in. */
function listOf(path: string, schema: z.ZodType, value: unknown, ofGroup: string): LexiconList[] {
  const description = findDescription(schema) || ofGroup;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject && isRecord(value)) {
    return Object.entries(inner.shape).flatMap(([key, child]) =>
      listOf(`${path}.${key}`, child as z.ZodType, value[key], description),
    );
  }
  return [{ path, description, entries: toEntries(value) }];
}

/** What a default or a refinement is put around. */
function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

/** Without the marks that set off parts of an example. */
function findDescription(schema: z.ZodType): string {
  if (schema.description !== undefined) return schema.description.replace(/\*\*|`/gu, '');
  const inner = unwrap(schema);
  return inner === schema ? '' : findDescription(inner);
}

function toEntries(value: unknown): LexiconEntry[] {
  if (Array.isArray(value)) {
    const words = value.filter((item) => typeof item === 'string');
    const plain = words.length > 0 ? words.map((word) => ({ words: [word] })) : [];
    return [...plain, ...value.filter(isRecord).map(toEntry)];
  }
  if (isRecord(value)) return Object.entries(value).flatMap(([key, item]) => toKeyed(key, item));
  return value === undefined ? [] : [{ words: [toText(value)] }];
}

/** An entry of a record: a word and what it means, or a meaning and the words for it. */
function toKeyed(key: string, item: unknown): LexiconEntry[] {
  if (Array.isArray(item) && item.every((word) => typeof word === 'string')) {
    return item.length === 0 ? [] : [{ words: item, meaning: key }];
  }
  if (isRecord(item)) return [{ ...toEntry(item), meaning: key }];
  if (Array.isArray(item)) return item.filter(isRecord).map(toEntry);
  return [{ words: [key], meaning: toText(item) }];
}

/** An object as the words in it, and all else it says of them. */
function toEntry(item: Readonly<Record<string, unknown>>): LexiconEntry {
  const fields = Object.entries(item).filter(([, field]) => !(Array.isArray(field) && field.length === 0));
  const words = fields.filter(([, field]) => Array.isArray(field)).flatMap(([, field]) => field as unknown[]);
  const rest = fields.filter(([, field]) => !Array.isArray(field)).map(([key, field]) => `${key}: ${toText(field)}`);
  return { words: words.map(toText), ...(rest.length > 0 && { meaning: rest.join(', ') }) };
}

function toText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
