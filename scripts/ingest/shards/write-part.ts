import { createHash } from 'node:crypto';
import { openWhole } from '../../../src/files/open-whole.ts';
import { type PartDocument, type PartHead, type PartTranslation, toLineStart } from './part.ts';

/** A part that is being written. It stands in its place only when it is finished: a shard that dies leaves none. */
export function openPartForWriting(path: string, head: Omit<PartHead, 'concordance'>) {
  const file = openWhole(path);
  const hash = createHash('sha256');
  let lines = 0;
  const add = (line: string) => {
    const text = `${line}\n`;
    hash.update(text);
    file.append(text);
  };
  const addRecord = (start: string, value: object) => {
    add(`${start},${JSON.stringify(value).slice(1)}`);
    lines += 1;
  };
  add(JSON.stringify({ concordance: 'part', ...head }));
  return {
    addDocument: (name: string, input: string, document: PartDocument) =>
      addRecord(toLineStart('seed', name, input), document),
    addTranslation: (name: string, input: string, translation: PartTranslation) =>
      addRecord(toLineStart('translation', name, input), translation),
    finish: () => {
      file.append(`${JSON.stringify({ end: lines, sha256: hash.digest('hex') })}\n`);
      file.finish();
    },
    abandon: file.abandon,
  };
}
