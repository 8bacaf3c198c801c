import { type ChangeRecord, changeRecordSchema } from '../model/change-record.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import type { Changes } from './find-changes.ts';

/** The folder of the change log, from the project's root; a file for each day on which changes were recorded. */
export const changesFolder = 'content/changes';

const details = { ruleId: 'change-record', cure: 'only “npm run changes” writes it' };

/**
 * A record of the change log; `id` is the name of its file.
 * @throws {ContentError} where it is not one.
 */
export function readRecord(text: string, id: string, file: string): ChangeRecord {
  const parsed = changeRecordSchema.safeParse(parseJson(text, file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ContentError(`${issue?.path.join('.')}: ${issue?.message}`, file, undefined, details);
  }
  if (parsed.data.date === id) return parsed.data;
  throw new ContentError(`it is of ${parsed.data.date}`, file, undefined, {
    ...details,
    cure: 'its name must be that day',
  });
}

/** The text of a record's file: a figure a line, so that a reviewer sees each. */
export function toRecordText(date: string, note: string | undefined, changes: Changes): string {
  const lists = Object.entries({ added: changes.added, changed: changes.changed, withdrawn: changes.withdrawn });
  const parts = [
    `"date": ${JSON.stringify(date)}`,
    ...(note === undefined ? [] : [`"note": ${JSON.stringify(note)}`]),
    ...lists.map(([name, list]) => `"${name}": [${toLines(list)}]`),
  ];
  return `{\n  ${parts.join(',\n  ')}\n}\n`;
}

function toLines(list: readonly object[]): string {
  return list.length === 0 ? '' : `\n${list.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  `;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new ContentError(`it is no JSON (${(fault as Error).message})`, file, undefined, details);
  }
}
