import { type Evidence, toEvidence } from '../../../src/commentary/evidence.ts';
import type { Briefing } from '../../../src/model/briefing.ts';
import { entityFrontMatterSchema } from '../../../src/model/entity.ts';
import { figureSchema } from '../../../src/model/figure.ts';
import type { SegmentId } from '../../../src/model/segment.ts';
import type { Translation } from '../../../src/model/translation.ts';

interface Sentence {
  readonly id: string;
  readonly text: string;
}

/** A briefing of these sentences; each figure is the first occurrence of its words in the sentence it names. */
export function toBriefing(
  slug: string,
  lang: string,
  sentences: readonly Sentence[],
  figures: readonly (Record<string, unknown> & { segment: string; text: string })[] = [],
): Briefing {
  let end = -1;
  const segments = sentences.map(({ id, text }) => {
    const start = end + 1;
    end = start + text.length;
    const content = [{ type: 'text' as const, value: text }];
    return { id: id as SegmentId, start, end, kind: 'sentence' as const, text, modality: 'asserted' as const, content };
  });
  return {
    slug,
    lang,
    title: slug,
    titleBy: 'document',
    source: { file: `seeds/${slug}.txt`, format: 'text', sha256: '0'.repeat(64), length: end },
    pipeline: '1',
    bottomLine: [],
    keyFigures: [],
    figures: figures.map((figure) => {
      const segment = segments.find(({ id }) => id === figure.segment);
      const start = (segment?.start ?? 0) + Math.max(0, segment?.text.indexOf(figure.text) ?? 0);
      const defaults = { kind: 'money', comparator: '=', approximate: false, basis: 'stated', modality: 'asserted' };
      return figureSchema.parse({ ...defaults, entities: [], start, end: start + figure.text.length, ...figure });
    }),
    messages: [],
    blocks: [{ kind: 'paragraph', segments: segments.map(({ id }) => id) }],
    segments,
    mentions: [],
  };
}

const harbour = toBriefing(
  'harbour',
  'it',
  [
    { id: 's-harbour1', text: 'Il porto ha ricevuto tre milioni di euro nel 2019.' },
    { id: 's-harbour2', text: 'Secondo il sindaco i lavori sono “quasi finiti”.' },
    { id: 's-shared', text: 'Fine.' },
  ],
  [{ id: 'f-three', segment: 's-harbour1', text: 'tre milioni di euro', value: 3e6, unit: 'EUR', period: '2019' }],
);

const bridge = toBriefing(
  'bridge',
  'ro',
  [
    { id: 's-bridge1', text: 'Podul a costat peste cinci milioane de euro în 2020.' },
    { id: 's-shared', text: 'Fine.' },
  ],
  [
    {
      id: 'f-five',
      segment: 's-bridge1',
      text: 'cinci milioane de euro',
      value: 5e6,
      unit: 'EUR',
      period: '2020',
      comparator: '>',
    },
  ],
);

const translations: Translation[] = [
  {
    briefing: 'harbour',
    lang: 'en',
    entries: [
      {
        source: 'Il porto ha ricevuto tre milioni di euro nel 2019.',
        target: 'The harbour received three million euros in 2019.',
        state: 'draft',
        notes: [],
      },
      { source: 'Secondo il sindaco i lavori sono “quasi finiti”.', target: '', state: 'missing', notes: [] },
    ],
  },
];

const genoa = {
  ...entityFrontMatterSchema.parse({ id: 'genoa', type: 'place', names: { en: 'Genoa', it: 'Genova' } }),
  definition: 'A port in Italy.',
};

export const evidence: Evidence = toEvidence({
  briefings: [harbour, bridge],
  translations,
  entities: [genoa],
});
