import { expect, test } from 'vitest';
import { cureOtherKind } from '../../../src/pipeline/convert/cure-other-kind.ts';
import { findFileKind } from '../../../src/pipeline/convert/find-file-kind.ts';

const bytes = (start: string) => Buffer.from(start, 'latin1');

test.each([
  ['a picture', '\x89PNG\r\n', 'OCR'],
  ['a photograph', '\xff\xd8\xff', 'OCR'],
  ['an archive', 'PK\x03\x04', 'unpack it'],
  ['RTF', '{\\rtf1', 'save it as DOCX'],
])('what %s could not be under another ending is not advised', (_, start, cure) => {
  const said = cureOtherKind(findFileKind(bytes(start)), 'a PDF');
  expect(said).toContain(cure);
  expect(said).not.toContain('the ending of what it is');
});

test.each([
  ['a PDF', '%PDF-1.7'],
  ['a page', '<!doctype html>'],
  ['what says nothing of itself', 'Nel 2019.'],
])('%s may only have the wrong ending', (_, start) => {
  expect(cureOtherKind(findFileKind(bytes(start)), 'a DOCX')).toBe(
    'give it the ending of what it is, or save it as a DOCX again',
  );
});
