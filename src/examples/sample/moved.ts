import type { Evidence } from '../../commentary/evidence.ts';
import { type MovedEvidence, type MovedReference, toMovedEvidence } from '../../commentary/moved/to-moved-evidence.ts';
import { evidenceRecordSchema } from '../../model/evidence-record.ts';

const recorded = '2032-06-10';

/** What the invented commentary once cited: sentences, a figure, a translation and a name that are there no more. */
const { references } = evidenceRecordSchema.parse({
  references: [
    {
      ...{ kind: 'segment', id: 's-oldolives', briefing: 'sample-harvest', lang: 'pt', recorded },
      words: 'A colheita de azeitona chegou a 3,9 mil toneladas em Porto Alto.',
    },
    {
      ...{ kind: 'figure', id: 'f-oldolives', briefing: 'sample-harvest', lang: 'pt', recorded },
      words: '3,9 mil toneladas',
      said: 'mais de 3,9 mil toneladas',
      facts: { kind: 'measure', place: 1, comparator: '>' },
      sentence: 'A colheita de azeitona chegou a mais de 3,9 mil toneladas em Porto Alto.',
    },
    {
      ...{ kind: 'translation', id: 's-quay', briefing: 'sample-port', lang: 'en', recorded },
      words: 'According to the harbour master, the old quay holds forty boats.',
      quoted: 'holds forty boats',
    },
    { kind: 'segment', id: 's-oldtide', briefing: 'sample-tides', lang: 'pt', words: 'A maré subiu.', recorded },
    { kind: 'entity', id: 'old-guild', lang: 'en', words: 'Guild of Rowers', recorded },
  ],
});

/** References of which each has moved in another way. */
export function toSampleMoved(evidence: Evidence): MovedEvidence[] {
  const moved = references.map((one) => ({ recorded: one, reference: toReference(one) }));
  return toMovedEvidence(moved, evidence, 'excerpts');
}

function toReference(one: (typeof references)[number]): MovedReference {
  if (one.kind === 'figure' || one.kind === 'entity') return { kind: one.kind, text: one.id };
  const { kind, id, lang, quoted } = one;
  return { kind: 'segment', text: id, ...(kind === 'translation' && { lang }), ...(quoted && { quoted }) };
}
