import { describe, expect, it } from 'vitest';
import { unwrapRuns } from '../../../src/pipeline/convert/docx/unwrap-runs.ts';

const frame = '<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="2"/></w:pPr><w:r><w:t>T</w:t></w:r></w:p>';

describe('the XML of a text part', () => {
  it.each([
    ['a field', '<w:fldSimple w:instr="DATE"><w:r/></w:fldSimple>', '<w:smartTag><w:r/></w:smartTag>'],
    ['a field with a sign of XML', '<w:fldSimple w:instr="a > b"/>', '<w:smartTag/>'],
    ['a stretch of another direction', "<w:bdo w:val='rtl'><w:r/></w:bdo>", '<w:smartTag><w:r/></w:smartTag>'],
    ['a name that only begins alike', '<w:dirty/><w:rubyPr/>', '<w:dirty/><w:rubyPr/>'],
  ])('has the words within %s in an element that is read', (_, xml, expected) => {
    expect(unwrapRuns(xml)).toBe(expected);
  });

  it('joins a large first letter to the paragraph behind it', () => {
    expect(unwrapRuns(`${frame}<w:p><w:r/></w:p>`)).toContain('<w:del/>');
  });

  it.each([
    ['a table', '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'],
    ['the end', '<w:sectPr/>'],
    ['nothing', ''],
  ])('leaves it a paragraph before %s', (_, rest) => {
    expect(unwrapRuns(frame + rest)).toBe(frame + rest);
  });
});
