import { describe, expect, it } from 'vitest';
import { ingest } from '../../../scripts/ingest/ingest.ts';
import { createBriefingReader } from '../../../src/kept/briefing-reader.ts';
import { toReadForm } from '../../../src/kept/to-read-form.ts';
import { fromMdx } from '../../../src/pipeline/mdx/from-mdx.ts';
import { toMdx } from '../../../src/pipeline/mdx/to-mdx.ts';
import { createDocument } from '../../support/create-document.ts';
import { createProject } from '../../support/create-project.ts';

const text = [
  'Italia, rapporto sul 2023',
  '',
  'Secondo il rapporto, l’Italia avrebbe importato circa 12 milioni di dollari di macchine nel 2023, il 30% in più del 2022.',
  '«Le vendite sono salite da 200 a 500 milioni di euro», ha detto il ministro il 12 aprile 2024.',
  '',
].join('\n');
const table =
  '# Navi\n\n| porto | navi |\n| --- | --- |\n| Roma | 12 |\n| | 3 |\n\n- Uno di 7 punti.\n- Il 34 aprile.\n';
const page = '<html lang="it"><body><main><h1>Porti</h1><p>Tra 3 e 5 navi, quasi 40 km.</p></main></body></html>';

describe('a briefing as it is kept when it is made', () => {
  it('is the one its MDX is read as, down to the order of fields', () => {
    const project = createProject({ 'seeds/a.txt': text, 'seeds/b.md': table, 'seeds/c.html': page });
    const { written, faults } = ingest({ root: project.root });
    expect([written, faults]).toEqual([['a', 'b', 'c'], []]);
    for (const slug of written) {
      const file = `content/briefings/${slug}.mdx`;
      const read = fromMdx(project.read(file), slug, file);
      const kept = createBriefingReader(project.root)(project.read(file), slug, file);
      expect(read.figures.length).toBeGreaterThan(0);
      for (const field of ['figures', 'messages', 'blocks', 'segments', 'mentions'] as const)
        expect(JSON.stringify(kept[field])).toBe(JSON.stringify(read[field]));
      expect(Object.keys(kept).toSorted()).toEqual(Object.keys(read).toSorted());
    }
  });

  it('has its fields in that order whatever order they were made in', () => {
    const report = createDocument('port', 'it', [
      {
        id: 's-a',
        text: 'A Roma 12 navi.',
        figures: [{ id: 'f-a', text: '12 navi' }],
        mentions: [{ id: 'm-a', text: 'Roma' }],
      },
    ]);
    const turned = Object.fromEntries(
      Object.entries({
        ...report,
        figures: report.figures.map(turn),
        mentions: report.mentions.map(turn),
        segments: report.segments.map(turn),
      }).toReversed(),
    ) as unknown as typeof report;
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(report));
    const read = fromMdx(toMdx(report), 'port', 'port.mdx');
    expect(JSON.stringify(toReadForm(turned))).toBe(JSON.stringify(read));
  });
});

function turn<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).toReversed()) as T;
}
