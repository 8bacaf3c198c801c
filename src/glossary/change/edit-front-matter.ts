import { isDeepStrictEqual } from 'node:util';
import { Document, isNode, type Pair, parse, parseDocument, type Scalar, YAMLMap } from 'yaml';
import { findFrontMatter } from '../../pipeline/mdx/parse-front-matter.ts';
import { findTop } from './replace-in-yaml.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

type YamlDocument = ReturnType<typeof parseDocument>;
type Field = Pair<Scalar<string>>;

/**
 * The edits that make the front matter of `text` say what it says after `change`. Only the fields that differ are written
 * anew, with the comments in them; all others keep every byte.
 * @throws {Error} where the fields cannot be told apart in the text.
 */
export function editFrontMatter(text: string, change: (document: YamlDocument) => void): TextEdit[] {
  const { yaml = '', start: offset = 0 } = findFrontMatter(text) ?? {};
  const [before, after] = [parseDocument(yaml), parseDocument(yaml)];
  change(after);
  const old = new Map(listFields(before).map((field) => [field.key.value, field]));
  const kept = new Set(listFields(after).map(({ key }) => key.value));
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  let last = 0;
  const edits = listFields(after).flatMap((field): TextEdit[] => {
    const known = old.get(field.key.value);
    const { start, end } = known ? findRange(known, yaml) : { start: last, end: last };
    if (known) last = findLineEnd(yaml, end);
    if (known && isSame(known, before, field, after)) return [];
    const written = toText(field).replaceAll('\n', newline);
    return [{ start, end, text: known ? written : `${written}${newline}` }];
  });
  const removed = [...old.values()].filter(({ key }) => !kept.has(key.value));
  const all = [...edits, ...removed.map((field) => toRemoval(field, yaml))];
  assertSame(yaml, all, after);
  return all.map((edit) => ({ ...edit, start: edit.start + offset, end: edit.end + offset }));
}

function listFields(document: YamlDocument): Field[] {
  return findTop(document).items as Field[];
}

/** From the field's key to the end of its value, without the line's end. */
function findRange({ key, value }: Field, yaml: string): { start: number; end: number } {
  const [start = 0, keyEnd = 0] = key.range ?? [];
  const end = isNode(value) && value.range ? value.range[1] : keyEnd;
  return { start, end: start + yaml.slice(start, end).trimEnd().length };
}

function findLineEnd(yaml: string, from: number): number {
  const end = yaml.indexOf('\n', from);
  return end < 0 ? yaml.length : end + 1;
}

function toRemoval(field: Field, yaml: string): TextEdit {
  const { start, end } = findRange(field, yaml);
  return { start, end: findLineEnd(yaml, end), text: '' };
}

function isSame(a: Field, before: YamlDocument, b: Field, after: YamlDocument): boolean {
  const toValue = ({ key }: Field, document: YamlDocument) => document.toJS()[key.value];
  return isDeepStrictEqual(toValue(a, before), toValue(b, after));
}

/** The field alone; the comments above and behind it stay where they are in the file. */
function toText({ key, value }: Field): string {
  const document = new Document();
  const map = new YAMLMap<Scalar<string>>();
  map.items.push(document.createPair(key.value, value) as Field);
  document.contents = map as never;
  const comment = isNode(value) ? value.comment : undefined;
  if (isNode(value)) delete value.comment;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  if (isNode(value) && comment) value.comment = comment;
  return text;
}

/** A file that a person wrote may be laid out in ways nobody thought of: what is written must read as what is meant. */
function assertSame(yaml: string, edits: readonly TextEdit[], after: YamlDocument): void {
  const changed = applyEdits(yaml, edits);
  if (!isDeepStrictEqual(parse(changed), after.toJS()))
    throw new Error('the front matter is laid out in a way that cannot be edited; write one field a line');
}
