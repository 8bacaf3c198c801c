import { type Evidence, toEvidence } from '../../../../src/commentary/evidence.ts';
import { updateRecord } from '../../../../src/commentary/record/update-record.ts';
import { toTree } from '../../../../src/commentary/to-tree.ts';
import { entityFrontMatterSchema } from '../../../../src/model/entity.ts';
import type { EvidenceRecord } from '../../../../src/model/evidence-record.ts';
import type { Translation } from '../../../../src/model/translation.ts';
import { toBriefing } from '../evidence-of.ts';

interface Written {
  /** Sentences by id; `{f-id|words}` and `{f-id|words|period}` are figures. */
  readonly [id: string]: string;
}

export interface Content {
  readonly [slug: string]: Written;
}

const mark = /\{(f-[^|]+)\|([^}|]+)(?:\|([^}]+))?\}/gu;

/** A briefing in Italian of sentences with marked figures. */
function read(slug: string, written: Written) {
  const sentences = Object.entries(written).map(([id, text]) => ({ id, text: text.replace(mark, '$2') }));
  const figures = Object.entries(written).flatMap(([segment, text]) =>
    [...text.matchAll(mark)].map(([, id = '', words = '', period]) => toFigure(id, segment, words, period)),
  );
  return toBriefing(slug, 'it', sentences, figures);
}

/** Money, or a year. */
function toFigure(id: string, segment: string, text: string, period?: string) {
  if (/^\d{4}$/u.test(text)) return { id, segment, text, kind: 'date', date: text };
  return { id, segment, text, value: 1, unit: 'EUR', ...(period && { period }) };
}

/** Evidence of documents and of English translations, by the words that they translate; each entity has an English name. */
export function toContent(
  content: Content,
  english: Readonly<Record<string, string>> = {},
  names: Readonly<Record<string, string>> = { genoa: 'Genoa' },
): Evidence {
  const translations = Object.keys(content).map(
    (briefing): Translation => ({
      briefing,
      lang: 'en',
      entries: Object.entries(english).map(([source, target]) => ({ source, target, state: 'reviewed', notes: [] })),
    }),
  );
  const entities = Object.entries(names).map(([id, en]) => ({
    ...entityFrontMatterSchema.parse({ id, type: 'place', names: { en } }),
    definition: 'A port.',
  }));
  return toEvidence({
    briefings: Object.entries(content).map(([slug, own]) => read(slug, own)),
    translations,
    entities,
  });
}

/** The record of a text, from the day it was written. */
export function record(
  text: string,
  evidence: Evidence,
  before: EvidenceRecord = { references: [] },
  today = '2026-01-02',
) {
  const findName = (id: string) => {
    const name = evidence.entities.get(id)?.names['en'];
    return name === undefined ? undefined : { text: name, lang: 'en' };
  };
  return updateRecord({ tree: toTree(text), evidence, findName, before, today });
}
