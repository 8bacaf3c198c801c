import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createConverter } from '../../scripts/ingest/convert/create-converter.ts';
import { ingest } from '../../scripts/ingest/ingest.ts';
import { createProject } from '../support/create-project.ts';
import { listFiles } from '../support/list-files.ts';
import { docxFiles, greedyDocx } from './cases/docx-files.ts';
import type { HostileFile } from './cases/hostile-file.ts';
import { mailFiles } from './cases/mail-files.ts';
import { greedyPdfs, pdfFiles, spaciousPdf } from './cases/pdf-files.ts';

const hostileFiles = [...docxFiles, ...pdfFiles, ...mailFiles];
const sound = pdfFiles[0] as HostileFile;

/** The text of a file and the rules of its messages, or the rule that refuses it and why. */
function tell(convert: ReturnType<typeof createConverter>, { format, toBytes }: HostileFile) {
  const conversion = convert(format, toBytes());
  if ('fault' in conversion) return { refused: conversion.fault.ruleId, reason: conversion.fault.reason };
  const { text, messages } = conversion.converted;
  return { text, doubts: messages.map(({ ruleId }) => ruleId), reason: messages.map(({ reason }) => reason).join(' ') };
}

describe('documents, PDFs and e-mails made to harm', () => {
  test('are each read as harmless text, or refused by one rule', () => {
    const convert = createConverter({ memory: 1024, time: 60_000 });
    const wrong = hostileFiles.flatMap((file) => {
      const told = tell(convert, file);
      const isRead = file.reads !== undefined && told.text?.includes(file.reads);
      const isTold = file.doubt === undefined || told.doubts?.includes(file.doubt);
      const isRight = file.refused === undefined ? isRead && isTold : told.refused === file.refused;
      return isRight ? [] : [`${file.id}: ${JSON.stringify(told).slice(0, 300)}`];
    });
    expect(wrong).toEqual([]);
    expect(hostileFiles.length).toBeGreaterThan(200);
  });

  test('are ingested beside each other: nothing is written elsewhere, and each that is refused is named once', () => {
    const files = hostileFiles.map(({ id, format, toBytes }) => [`seeds/${id}.${format}`, toBytes()] as const);
    const facts = hostileFiles.map(({ id }) => [`seeds/${id}.yml`, 'lang: en\n'] as const);
    const { root, read } = createProject(Object.fromEntries([...files, ...facts]));
    const { written, faults } = ingest({ root });
    expect([...written].sort()).toEqual(hostileFiles.flatMap(({ id, refused }) => (refused ? [] : [id])).sort());
    const named = faults.map(({ message }) => /^seeds\/([\w-]+)\./u.exec(message)?.[1]);
    expect(named.sort()).toEqual(hostileFiles.flatMap(({ id, refused }) => (refused ? [id] : [])).sort());
    for (const { message } of faults) expect(message).toMatch(/^[^\p{Cc}]{10,500}$/u);
    const made = listFiles(root).filter((file) => !/^(?:seeds|\.cache|content\/glossary)\//u.test(file));
    expect(made.sort()).toEqual(written.map((slug) => `content/briefings/${slug}.mdx`).sort());
    for (const folder of [root, join(root, '..'), process.cwd(), '/tmp'])
      expect(existsSync(join(folder, 'canary')), folder).toBe(false);
    const leaked = written.filter((slug) => read(`content/briefings/${slug}.mdx`).includes('root:x:0:0'));
    expect(leaked).toEqual([]);
  });
});

describe('a file that needs more than it may have', () => {
  test.each([
    ['on the heap', greedyDocx, 96],
    ['beside the heap', spaciousPdf, 192],
  ])('of memory, %s, is given up when it takes it, and the next is read', (_, file, memory) => {
    const convert = createConverter({ memory, time: 300_000 });
    expect(tell(convert, sound)).toMatchObject({ text: expect.stringContaining('3 million euros') });
    expect(tell(convert, file)).toEqual({
      refused: 'damaged-document',
      reason: `the file cannot be read with ${memory} MiB of memory`,
    });
    expect(tell(convert, sound)).toMatchObject({ text: expect.stringContaining('3 million euros') });
  });

  test.each(greedyPdfs)('of time or stack, such as $id, is refused', (file) => {
    const { refused, reason } = tell(createConverter({ memory: 2048, time: 2000 }), file);
    expect([refused, reason]).toEqual(['damaged-document', expect.stringMatching(/in 2 seconds|thousands deep/u)]);
  });
});
