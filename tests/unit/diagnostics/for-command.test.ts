import { expect, test } from 'vitest';
import { sortDiagnostics } from '../../../src/diagnostics/sort-diagnostics.ts';
import { toTerminal } from '../../../src/diagnostics/to-terminal.ts';
import { createDiagnostic } from './create-diagnostic.ts';

const stale = createDiagnostic({ ruleId: 'stale-record', file: 'content/commentary/a.evidence.yml' });
const mistake = createDiagnostic({ ruleId: 'unknown-component', file: 'content/commentary/b.mdx' });

test('what the next run of a command puts right comes after all that an author has to mend', () => {
  expect(sortDiagnostics([stale, mistake])).toEqual([mistake, stale]);
  const other = { ...stale, ruleId: 'evidence-record' };
  expect(sortDiagnostics([mistake, other])).toEqual([other, mistake]);
});

test('and is one line', () => {
  const text = toTerminal({ diagnostics: [stale] }, { readText: () => 'references: []\n' });
  expect(text.trimEnd().split('\n')).toHaveLength(1);
  const block = toTerminal({ diagnostics: [mistake] }, { readText: () => 'So.\n' });
  expect(block.trimEnd().split('\n').length).toBeGreaterThan(1);
});
