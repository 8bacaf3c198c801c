import type { CslItem } from './csl-item.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

/** What reference managers read, by the ending of a file’s name. */
export const citationFormats = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex; charset=utf-8' },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems; charset=utf-8' },
  json: { name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
} as const;

export type CitationFormat = keyof typeof citationFormats;

export const citationEndings = Object.keys(citationFormats) as readonly CitationFormat[];

/** The works as one file of a format. */
export function toCitationFile(format: CitationFormat, works: readonly CslItem[]): string {
  if (format === 'json') return JSON.stringify(works, undefined, 2);
  return works.map(format === 'bib' ? toBibtex : toRis).join(format === 'bib' ? '\n' : '');
}
