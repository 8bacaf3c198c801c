import type { TextEdit } from './text-edit.ts';

/** Where a record of the change log lists the entities of a figure. In a string of JSON the quotation marks would have a “\” before them. */
const lists = /"entities":\s*\[([^\]]*)\]/gu;

/** The edits that make a record of the change log speak of `to` where it speaks of `from`, once in each list. */
export function replaceInRecord(text: string, from: string, to: string): TextEdit[] {
  return [...text.matchAll(lists)].flatMap(({ 0: whole, 1: inner = '', index }) => {
    const ids = JSON.parse(`[${inner}]`) as string[];
    if (!ids.includes(from)) return [];
    const changed = [...new Set(ids.map((id) => (id === from ? to : id)))];
    const end = index + whole.length - 1;
    return [{ start: end - inner.length, end, text: changed.map((id) => JSON.stringify(id)).join(',') }];
  });
}
