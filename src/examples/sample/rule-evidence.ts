import { type Evidence, toEvidence } from '../../commentary/evidence.ts';
import { glossary } from './glossary.ts';
import { toBriefing } from './to-briefing.ts';
import { toSampleCorpus } from './to-sample-corpus.ts';
import type { WrittenDocument } from './written-document.ts';

const blank = { titleBy: 'document', figures: {}, mentions: {}, bottomLine: [], keyFigures: [] } as const;

/** Says a sentence that another document has too. */
const echo: WrittenDocument = {
  ...{ ...blank, slug: 'sample-echo', lang: 'ar', title: 'صدى' },
  sentences: [{ id: 's-lamp', words: 'أضيئت المصابيح عند الغروب.' }],
  blocks: [{ kind: 'paragraph', segments: ['s-lamp'] }],
};

/** Of which nothing may be quoted. */
const closed: WrittenDocument = {
  ...{ ...blank, slug: 'sample-closed', lang: 'pt', title: 'Lista' },
  sentences: [{ id: 's-closed', words: 'A lista ficou guardada.' }],
  blocks: [{ kind: 'paragraph', segments: ['s-closed'] }],
};

/** What the examples of rules are checked against: the invented documents, and two for what these do not have. */
export function createRuleEvidence(): Evidence {
  const { briefings, translations } = toSampleCorpus('en');
  return toEvidence({
    briefings: [...briefings, toBriefing(echo), { ...toBriefing(closed), rights: 'metadata' }],
    translations,
    entities: glossary,
  });
}
