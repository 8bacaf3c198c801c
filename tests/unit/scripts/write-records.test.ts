import { expect, test } from 'vitest';
import { writeRecords } from '../../../scripts/dev/write-records.ts';
import { loadEvidence } from '../../../src/commentary/load-evidence.ts';
import { createProject } from '../../support/create-project.ts';
import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';

const cites = '---\ntitle: T\nsummary: S\nauthors: [A]\ndate: 2025-01-02\n---\n\nIn <Entity id="italy" />.\n';

test('a session writes the record of a commentary without an error, and removes none', () => {
  const { root, write, list } = createProject({ 'content/commentary/a.mdx': cites, 'content/commentary/b.mdx': cites });
  const old = 'references: []\n';
  write('content/commentary/gone.evidence.yml', old);
  const found = createDiagnostic({ file: 'content/commentary/b.mdx' });
  writeRecords(root, loadEvidence(root, 'full'), [found]);
  expect(list('content/commentary').sort()).toEqual(['a.evidence.yml', 'a.mdx', 'b.mdx', 'gone.evidence.yml']);
  writeRecords(root, loadEvidence(root, 'full'), [{ ...found, level: 'warning' }]);
  expect(list('content/commentary')).toContain('b.evidence.yml');
});
