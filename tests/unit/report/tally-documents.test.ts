import { expect, it } from 'vitest';
import type { BriefingFile } from '../../../src/model/api.ts';
import { createTally } from '../../../src/report/tally-documents.ts';

const note = (ruleId: string, level: 'info' | 'warning') => ({ ruleId, level, reason: 'x' });
const file = (parts: object) =>
  ({
    lang: 'ro',
    source: { format: 'text', length: 100 },
    segments: [],
    figures: [],
    mentions: [],
    messages: [],
    blocks: [],
    ...parts,
  }) as unknown as BriefingFile;

it('counts what documents hold by kind, also kinds that are named like parts of an object', () => {
  const tally = createTally();
  tally.add(
    file({
      segments: [
        { kind: 'sentence', translations: { en: { state: 'draft' } } },
        { kind: 'heading', translations: { en: { state: 'reviewed' }, constructor: { state: 'draft' } } },
      ],
      figures: [{ kind: 'money' }, { kind: 'money' }, { kind: 'date' }],
      mentions: [{ entity: 'china' }, {}],
      messages: [note('constructor', 'info'), note('impossible-date', 'warning')],
    }),
  );
  tally.add(
    file({
      lang: 'it',
      limits: { rights: 'excerpts' },
      blocks: [
        { kind: 'withheld', segments: [{}, {}] },
        { kind: 'paragraph', segments: ['s-aaaaaaaa'] },
      ],
    }),
  );
  expect(tally.end()).toEqual({
    read: { documents: 2, characters: 200, formats: { text: 2 }, languages: { it: 1, ro: 1 } },
    extracted: { segments: { heading: 1, sentence: 1 }, figures: { date: 1, money: 2 }, names: 2, linked: 1 },
    translated: { constructor: { draft: 1 }, en: { draft: 1, reviewed: 1 } },
    noted: { constructor: 1 },
    withheld: { documents: { excerpts: 1 }, segments: 2 },
  });
});
