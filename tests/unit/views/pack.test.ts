import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { toAnnotations } from '../../../src/views/annotations/to-annotations.ts';
import { toBriefingFile } from '../../../src/views/api-briefing.ts';
import { toFiguresFile } from '../../../src/views/api-figures.ts';
import { toBriefingCitations } from '../../../src/views/citation/to-briefing-citations.ts';
import { toFiguresCsv } from '../../../src/views/figures-csv.ts';
import { toPack } from '../../../src/views/pack/to-pack.ts';
import { type Evidence, toPackFiles } from '../../../src/views/pack/to-pack-files.ts';
import { createDocument } from '../../support/create-document.ts';

const settings = { site: 'https://example.org', base: '/x/', title: 'Site', publisher: 'We' };
const text = 'Sono <b>12 navi</b> & 3 gru.';
const briefing = createDocument('a', 'it', [{ id: 's-a', text, figures: [{ id: 'f-a', text: '12 navi' }] }]);
const evidence: Evidence = {
  title: 'Ships & <cranes>',
  file: toBriefingFile(briefing, [], settings),
  figuresCsv: toFiguresCsv(toFiguresFile(collectFigures([briefing]), settings)),
  entities: {
    '@context': {},
    '@id': 'https://example.org/',
    '@type': 'skos:ConceptScheme',
    title: 'Site',
    entities: [],
  },
  citations: toBriefingCitations(briefing, [], settings, 'en', createTranslator('en')),
  source: { bytes: new TextEncoder().encode(text), annotations: toAnnotations(briefing, text, settings) },
};
const unpack = (files: Evidence) => unzipSync(toPack('a-evidence', toPackFiles(files)));
const read = (files: Readonly<Record<string, Uint8Array>>, name: string) =>
  strFromU8(files[`a-evidence/${name}`] ?? new Uint8Array());

describe('an evidence pack', () => {
  const files = unpack(evidence);

  it('is the same bytes on any day and in any time zone', () => {
    const zone = process.env['TZ'];
    const packs = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
      process.env['TZ'] = name;
      return Buffer.from(toPack('a', toPackFiles(evidence))).toString('base64');
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(packs).size).toBe(1);
  });

  it('has the source to the byte, and the hash of every file', () => {
    expect(read(files, 'source/a.txt')).toBe(text);
    const sums = read(files, 'SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.map(([, name]) => `a-evidence/${name}`).sort()).toEqual(
      Object.keys(files)
        .filter((name) => !name.endsWith('SHA256SUMS'))
        .sort(),
    );
    for (const [sum, name = ''] of sums)
      expect(
        createHash('sha256')
          .update(files[`a-evidence/${name}`] ?? '')
          .digest('hex'),
        name,
      ).toBe(sum);
  });

  it('opens with a page whose links all lead into the pack, or to the page it is about', () => {
    const html = read(files, 'index.html');
    const links = [...html.matchAll(/(?:href|src)="([^"]+)"/gu)].map(([, link = '']) => link);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id = '']) => `#${id}`));
    const outside = links.filter((link) => !ids.has(link) && files[`a-evidence/${link}`] === undefined);
    expect(outside).toEqual(['https://example.org/x/briefings/a/']);
    expect(links).toContain('cite/original.bib');
    expect(html).toContain('SHA-256');
  });

  it('shows the words of the document as words', () => {
    const html = read(files, 'index.html');
    expect(html).toContain('Ships &#x26; &#x3C;cranes>');
    expect(html).not.toContain('<b>12 navi');
  });

  it('has no source and no annotations where the source is not at hand', () => {
    const { source, ...rest } = evidence;
    const without = unpack(rest);
    expect(Object.keys(without).filter((name) => /source|annotations/u.test(name))).toEqual([]);
    expect(read(without, 'index.html')).not.toContain('annotations.json');
  });
});
