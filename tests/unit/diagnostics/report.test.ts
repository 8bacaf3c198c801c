import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../../src/diagnostics/report-schema.ts';
import { toAllowedLines } from '../../../src/diagnostics/to-allowed-lines.ts';
import { toJson } from '../../../src/diagnostics/to-json.ts';
import { toSummary } from '../../../src/diagnostics/to-summary.ts';
import { createDiagnostic } from './create-diagnostic.ts';

const error = createDiagnostic({
  start: { line: 2, column: 3 },
  end: { line: 2, column: 8 },
  cure: 'did you mean genoa?',
  replacement: 'genoa',
  related: [{ label: 'it says', words: 'x', file: 'b.mdx', start: { line: 1, column: 1 } }],
});
const warning = createDiagnostic({ level: 'warning', file: 'b.mdx', ruleId: 'claim-as-fact' });
const allowed = [{ diagnostic: createDiagnostic({ file: 'c.mdx', level: 'warning' }), reason: 'it is\na name' }];

describe('the summary', () => {
  it.each([
    [{ diagnostics: [], allowed: [] }, 'no errors, no warnings'],
    [{ diagnostics: [error], allowed: [] }, '1 error, no warnings in 1 file'],
    [{ diagnostics: [error, error, error, warning, warning], allowed: [] }, '3 errors, 2 warnings in 2 files'],
    [{ diagnostics: [error, warning], allowed }, '1 error, 1 warning, 1 allowed with a reason in 3 files'],
  ])('%#', (report, text) => {
    expect(toSummary(report)).toBe(text);
  });
});

describe('the report as JSON', () => {
  it('is what its schema says, whole, in a fixed order', () => {
    const text = toJson({ diagnostics: [warning, error], allowed });
    const parsed = reportSchema.parse(JSON.parse(text));
    expect(parsed).toEqual({
      version: 1,
      counts: { errors: 1, warnings: 1, allowed: 1 },
      diagnostics: [{ ...warning }, { ...error }],
      allowed: [{ ...allowed[0]?.diagnostic, because: 'it is\na name' }],
    });
    expect(Object.keys(parsed.diagnostics[1] ?? {})).toEqual(Object.keys(JSON.parse(text).diagnostics[1]));
  });

  it('is the same bytes in whatever order the parts of a diagnostic were made, and has nothing it should not', () => {
    const reversed = Object.fromEntries(Object.entries(error).reverse()) as unknown as typeof error;
    const other = { ...reversed, internal: 1, start: { ...error.start, offset: 4 } };
    expect(toJson({ diagnostics: [other], allowed: [] })).toBe(toJson({ diagnostics: [error], allowed: [] }));
  });
});

it('says what authors let pass, and why, a line each', () => {
  expect(toAllowedLines({ allowed })).toBe(
    'allowed c.mdx:1:1: no such entity “genva” [unknown-entity], because: it is a name\n',
  );
});
