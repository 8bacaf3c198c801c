import { extname } from 'node:path';
import type { AnnotationPage } from '../../model/annotation.ts';
import type { BriefingFile, EntitiesFile } from '../../model/api.ts';
import { isFile } from '../../pipeline/document.ts';
import type { Citation } from '../citation/to-citations.ts';
import type { PackFile } from './to-pack.ts';
import { type PackPart, toPackIndex } from './to-pack-index.ts';

/** All that a pack is made of, as the data files of the site have it. */
export interface Evidence {
  readonly title: string;
  readonly file: BriefingFile;
  readonly figuresCsv: string;
  readonly entities: EntitiesFile;
  readonly citations: { readonly briefing: readonly Citation[]; readonly original: readonly Citation[] };
  /** Absent where the source as received is not at hand. */
  readonly source?: { readonly bytes: Uint8Array; readonly annotations: AnnotationPage };
}

const suffixes = { BibTeX: 'bib', RIS: 'ris', 'CSL-JSON': 'csl.json' } as const;

/** The files of a pack, first the page that opens it. */
export function toPackFiles({ title, file, figuresCsv, entities, citations, source }: Evidence): PackFile[] {
  const parts: (PackFile & PackPart)[] = [
    ...(source
      ? [
          {
            name: `source/${file.slug}${isFile(file.source.format) ? '.txt' : extname(file.source.file).toLowerCase()}`,
            says: isFile(file.source.format) ? 'the text, taken out of the document' : 'the document as received',
            data: source.bytes,
          },
          {
            name: 'annotations.json',
            says: 'where each figure stands in it (W3C Web Annotation)',
            data: toJson(source.annotations),
          },
        ]
      : []),
    { name: 'briefing.json', says: 'sentences, translations, figures and names', data: toJson(file) },
    { name: 'figures.csv', says: 'the figures as a table', data: figuresCsv },
    { name: 'entities.json', says: 'whom and what it names (SKOS in JSON-LD)', data: toJson(entities) },
    ...toCitationFiles('briefing', citations.briefing),
    ...toCitationFiles('original', citations.original),
  ];
  const plain = [citations.briefing, citations.original].flatMap((list) => list.filter(({ format }) => !format));
  const sums = { name: 'SHA256SUMS', says: 'hashes of these files, for “sha256sum --check SHA256SUMS”' };
  const index = toPackIndex(
    file,
    title,
    plain.map(({ text }) => text),
    [...parts, sums],
  );
  return [{ name: 'index.html', data: index }, ...parts.map(({ name, data }) => ({ name, data }))];
}

function toCitationFiles(work: 'briefing' | 'original', citations: readonly Citation[]): (PackFile & PackPart)[] {
  return citations.flatMap(({ format, text }) =>
    format
      ? [
          {
            name: `cite/${work}.${suffixes[format]}`,
            says: `the ${work} to cite (${format})`,
            data: `${text.trimEnd()}\n`,
          },
        ]
      : [],
  );
}

function toJson(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
