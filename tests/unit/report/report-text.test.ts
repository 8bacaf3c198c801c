import { describe, expect, it } from 'vitest';
import { findRule } from '../../../src/diagnostics/all-rules.ts';
import { type BuildReport, buildReportSchema } from '../../../src/report/build-report.ts';
import { toReportLines } from '../../../src/report/to-report-lines.ts';
import { toReportPage } from '../../../src/report/to-report-page.ts';

const quiet: BuildReport = {
  version: 1,
  read: { documents: 1, again: 0, characters: 900, formats: { text: 1 }, languages: { it: 1 } },
  extracted: { segments: { sentence: 9, heading: 1 }, figures: {}, names: 0, linked: 0 },
  translated: {},
  findings: [],
  noted: {},
  allowed: 0,
  withheld: { documents: {}, segments: 0, translations: 0 },
  removed: [],
  output: { pages: 40, files: 90, bytes: 1_250_000 },
  took: [
    { step: 'ingest', seconds: 1.04 },
    { step: 'render', seconds: 8 },
  ],
};
const finding = (ruleId: string, level: 'error' | 'warning' = 'warning') => ({
  ruleId,
  level,
  file: 'seeds/<b>.txt',
  line: 3,
  column: 7,
  reason: '“<script>alert(1)</script>” is no day of the calendar',
});
const loud: BuildReport = {
  ...quiet,
  read: { ...quiet.read, documents: 1204, again: 3, formats: { docx: 4, text: 1200 } },
  extracted: { segments: { sentence: 5000 }, figures: { money: 2, date: 40, count: 11 }, names: 70, linked: 69 },
  translated: { en: { reviewed: 8, draft: 2 } },
  findings: [
    finding('impossible-date'),
    finding('mixed-likelihood'),
    finding('impossible-date'),
    finding('no-reader', 'error'),
  ],
  noted: { 'repeated-header': 6 },
  allowed: 5,
  withheld: { documents: { excerpts: 2 }, segments: 31, translations: 1 },
  removed: ['old-one'],
  changed: {
    documents: [
      { slug: 'fleet', how: 'changed', figures: [{ id: 'f-aaaaaaaa', before: 'twelve <i>', after: 'fourteen' }] },
      { slug: 'port', how: 'added', figures: [] },
    ],
    pages: { added: 6, changed: 2, removed: 0, unchanged: 400 },
  },
};

describe('a report for a person', () => {
  it('says little of a build in which there is little', () => {
    expect(toReportLines(quiet)).toEqual([
      'read        1 document (1 text; 1 it), 0 of them in this run',
      'found       10 segments, 0 figures, 0 names, 0 of them in the glossary',
      'changed     there was no site before',
      'made        40 pages, 90 files, 1.3 MB',
      'took        9.0 s: ingest 1.0, render 8.0; without the start, this report and the change of sites',
      'doubted     nothing',
    ]);
  });

  it('says everything that was left out, withheld, changed and doubted, and counts it', () => {
    expect(toReportLines(loud)).toEqual([
      'read        1,204 documents (1,200 text, 4 docx; 1 it), 3 of them in this run; removed: old-one',
      'found       5,000 segments, 53 figures (40 date, 11 count, 2 money), 70 names, 69 of them in the glossary',
      'translated  en: 8 reviewed, 2 draft',
      'left out    6 repeated-header (or assumed in reading)',
      'withheld    31 segments by rights (2 excerpts), 1 draft translation with a fault',
      'changed     documents: 1 added, 1 changed; 1 figure; pages: 400 unchanged, 6 added, 2 changed',
      'made        40 pages, 90 files, 1.3 MB',
      'took        9.0 s: ingest 1.0, render 8.0; without the start, this report and the change of sites',
      'wrong       1 error: 1 no-reader',
      'doubted     3 warnings: 2 impossible-date, 1 mixed-likelihood; 5 let pass with a reason',
    ]);
  });

  it('is a page that has each finding with its place and its cure, and runs nothing that a document says', () => {
    const page = toReportPage(loud, 'Fleet <watch>');
    expect(page).toContain('<title>Build report: Fleet &#x3C;watch></title>');
    expect(page).toContain('seeds/&#x3C;b>.txt:3:7');
    expect(page).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(page).not.toContain('<script');
    expect(page).toContain('impossible-date: 2</caption>');
    const cures = page.split('What to do: ').slice(1);
    expect(cures).toHaveLength(new Set(loud.findings.map(({ ruleId }) => ruleId)).size);
    expect(cures[0]).toContain(findRule('impossible-date')?.cure ?? 'no cure');
    expect(page).toContain('<td dir="auto">twelve &#x3C;i></td><td dir="auto">fourteen</td>');
  });

  it('is data that a program can hold to its schema', () => {
    expect(buildReportSchema.parse(JSON.parse(JSON.stringify(loud)))).toEqual(loud);
    expect(() => buildReportSchema.parse({ ...loud, version: 2 })).toThrow();
  });
});
