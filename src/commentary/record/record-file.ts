import { Document } from 'yaml';
import { type EvidenceRecord, evidenceRecordSchema, type Recorded } from '../../model/evidence-record.ts';
import { ContentError } from '../../pipeline/mdx/content-error.ts';
import { parseYaml } from '../../pipeline/mdx/yaml/parse-yaml.ts';

/** How the name of a record ends; before it stands the slug of its commentary. */
export const recordExtension = '.evidence.yml';

const comment = ` yaml-language-server: $schema=../../public/schemas/evidence.schema.json
 What this commentary cites, in the words that its sources had when each reference last held.
 Written by “npm run ingest”: commit it with the commentary, and do not edit it. When a source changes, it is how
 a check can tell what has moved. The words are those of the sources, and so are the rights in them.`;

/**
 * The record in the text of its file.
 * @throws {ContentError} at the first thing that is something else.
 */
export function readRecord(text: string, file: string): EvidenceRecord {
  try {
    return parseYaml(text, file, evidenceRecordSchema);
  } catch (fault) {
    if (!(fault instanceof ContentError)) throw fault;
    const { reason, start } = fault.diagnostic;
    const cure = 'restore it from the last commit, or remove it, and “npm run ingest” makes it again';
    throw new ContentError(reason, file, start, { ruleId: 'evidence-record', cure });
  }
}

/** The text of a record’s file: the same bytes for the same record. */
export function toRecordText(record: EvidenceRecord): string {
  const document = new Document({ references: record.references.map(toOrdered) });
  document.commentBefore = comment;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The order in which a person reads a reference. */
const order = ['kind', 'id', 'briefing', 'lang', 'words', 'said', 'quoted', 'named', 'sentence', 'facts', 'recorded'];

function toOrdered(recorded: Recorded): object {
  return Object.fromEntries(Object.entries(recorded).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
