import { isScalar, isSeq } from 'yaml';
import { editFrontMatter } from './edit-front-matter.ts';
import { findTop } from './replace-in-yaml.ts';
import type { TextEdit } from './text-edit.ts';

/** The edits of an entity's own file that give it another id and keep the old one under `formerly`. */
export function renameEntity(text: string, to: string): TextEdit[] {
  return editFrontMatter(text, (document) => {
    const id = document.get('id', true);
    if (!isScalar<string>(id)) return;
    const old = id.value;
    id.value = to;
    recordFormer(document, [old]);
  });
}

/** Adds former ids that are not there yet; an id that the entity has now is no former one. */
export function recordFormer(document: Parameters<Parameters<typeof editFrontMatter>[1]>[0], ids: readonly string[]) {
  const { formerly = [], id } = document.toJS() as { formerly?: string[]; id: string };
  const all = [...new Set([...formerly, ...ids])].filter((old) => old !== id);
  const list = document.createNode(all, { flow: true });
  const known = document.get('formerly', true);
  if (isSeq(known)) {
    known.items = known.items.filter((item) => all.includes(String(isScalar(item) ? item.value : item)));
    for (const old of all) if (!formerly.includes(old)) known.add(document.createNode(old));
    if (all.length === 0) document.delete('formerly');
  } else if (all.length > 0) {
    const top = findTop(document);
    document.delete('formerly');
    const place = top.items.findIndex(({ key }) => key.value === 'id');
    top.items.splice(place + 1, 0, document.createPair('formerly', list) as (typeof top.items)[number]);
  }
}
