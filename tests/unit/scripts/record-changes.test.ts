import { describe, expect, it } from 'vitest';
import { recordChanges } from '../../../scripts/changes/record-changes.ts';
import { ingest } from '../../../scripts/ingest/ingest.ts';
import { createProject } from '../../support/create-project.ts';

const create = () => {
  const project = createProject({
    'seeds/port.txt': 'Il porto di Trieste ha speso 3 milioni di euro nel 2019.\n',
    'seeds/port.yml': 'lang: it\n',
  });
  ingest({ root: project.root });
  const rewrite = (text: string) => {
    project.write('seeds/port.txt', text);
    ingest({ root: project.root });
  };
  return { ...project, rewrite };
};

describe('the command that records changes', () => {
  it('begins the log with all figures, then writes nothing as long as none changes', () => {
    const { root, list } = create();
    expect(recordChanges(root, '2024-01-01')).toMatchObject({ isFirst: true, file: 'content/changes/2024-01-01.json' });
    expect(recordChanges(root, '2024-01-02').file).toBeUndefined();
    expect(list('content/changes')).toEqual(['2024-01-01.json']);
  });

  it('says old and new of a figure that changed', () => {
    const { root, rewrite } = create();
    recordChanges(root, '2024-01-01');
    rewrite('Il porto di Trieste ha speso 4 milioni di euro nel 2019.\n');
    const { changes } = recordChanges(root, '2024-01-02', 'The publisher corrected it.');
    expect(changes.changed.map(({ before, after }) => [before.figure.text, after.figure.text])).toContainEqual([
      '3 milioni di euro',
      '4 milioni di euro',
    ]);
  });

  it('makes the record of a day again, to the same bytes, and keeps its note', () => {
    const { root, rewrite, read } = create();
    recordChanges(root, '2024-01-01');
    rewrite('Il porto di Trieste ha speso 4 milioni di euro nel 2019.\n');
    recordChanges(root, '2024-01-02', 'Corrected.');
    const written = read('content/changes/2024-01-02.json');
    recordChanges(root, '2024-01-02');
    expect(read('content/changes/2024-01-02.json')).toBe(written);
    expect(written).toContain('"note": "Corrected."');
  });

  it('refuses a day before the last record, and a note with nothing to say it of', () => {
    const { root } = create();
    recordChanges(root, '2024-01-02');
    expect(() => recordChanges(root, '2024-01-01')).toThrow(/record of 2024-01-02/);
    expect(() => recordChanges(root, '2024-01-03', 'Why?')).toThrow(/nothing has changed/);
  });
});

describe('the record of a document of which only the metadata may be shown', () => {
  it('has none of its figures, whoever says so, nor that they were withdrawn', () => {
    const { root, write, read } = create();
    recordChanges(root, '2024-01-01');
    expect(recordChanges(root, '2024-01-02', undefined, 'metadata').file).toBeUndefined();
    write('seeds/port.yml', 'lang: it\nrights: metadata\n');
    ingest({ root });
    expect(recordChanges(root, '2024-01-01').changes.added).toEqual([]);
    expect(read('content/changes/2024-01-01.json')).not.toContain('milioni');
  });
});
